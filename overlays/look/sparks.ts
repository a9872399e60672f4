/** A burst of sparks, once: thrown up, falling, gone. Leaves nothing behind. */
import { standsStill } from './glide.ts'

const SPARK_MS = 1_300

/**
 * `within`: the box they are thrown from, an element of the host's shadow root that may be drawn into. Elements are
 * added to it and removed again. They have the class `spark`; colour and size are the host's matter.
 */
export function throwSparks(host: Element, within: Element, count: number, random: () => number): void {
  if (standsStill(host)) return
  const { width, height } = within.getBoundingClientRect()
  for (let index = 0; index < count; index++) {
    const spark = document.createElement('span')
    spark.className = `spark spark-${index % 3}`
    spark.style.left = `${((index + random()) / count) * 100}%`
    within.append(spark)
    const up = height * (0.8 + random() * 1.6)
    const side = (random() - 0.5) * Math.min(width, height * 3) * 0.5
    const turn = (random() - 0.5) * 720
    const flight = spark.animate(
      [
        { transform: 'translate(0, 0) scale(0.4)', opacity: 1, easing: 'cubic-bezier(0.1, 0.7, 0.4, 1)' },
        {
          transform: `translate(${side * 0.7}px, ${-up}px) rotate(${turn * 0.6}deg)`,
          opacity: 1,
          offset: 0.42,
          easing: 'cubic-bezier(0.5, 0, 0.9, 0.6)',
        },
        { transform: `translate(${side}px, ${height * 0.6}px) rotate(${turn}deg) scale(0.5)`, opacity: 0 },
      ],
      { duration: SPARK_MS * (0.7 + random() * 0.6), delay: random() * 180, fill: 'both' },
    )
    for (const end of ['finish', 'cancel']) flight.addEventListener(end, () => spark.remove())
  }
}
