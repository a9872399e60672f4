/** What falls, rolls and comes to rest in the jar: circles in a world with walls. */
import { Chain, Circle, Vec2, World, type Body } from 'planck'
import type { Kind } from './jar-contents.ts'
import { halfWidthAt, JAR_HEIGHT, type Jar } from './jar-shape.ts'

export interface Piece {
  readonly kind: Kind
  readonly x: number
  readonly y: number
  /** Radians, anticlockwise. */
  readonly turn: number
}

export interface JarWorld {
  /** Lets one fall in, from above the mouth. `lively` from 0 to 1: how much it spins and bounces. */
  drop(kind: Kind, lively: number): void
  /** Puts many in at once, row upon row from the floor; `settle` then brings them to rest. */
  pile(kinds: readonly Kind[]): void
  /** Takes so many of this kind out, topmost first, and puts one of another in place of the topmost. */
  take(key: string, pieces: number, instead?: Kind): void
  /** How many there are of each kind. */
  readonly counts: ReadonlyMap<string, number>
  readonly pieces: readonly Piece[]
  /** A sixtieth of a second. */
  step(): void
  readonly isAtRest: boolean
  /** Everything stands still where it is. */
  freeze(): void
}

export const STEP_MS = 1_000 / 60
const GRAVITY = -38
/** Where what falls starts, above the rim. */
const ABOVE = 2.2
/** Slower than this is creeping that nobody sees; after so many steps of it everything stands still. */
const CREEP = 0.16
const CREEP_STEPS = 24
/** The wall goes on unseen above the mouth, so that nothing falls beside the jar. */
const UNSEEN_WALL = 60

/** `random` from 0 to 1. */
export function createJarWorld(jar: Jar, random: () => number): JarWorld {
  const world = new World({ gravity: new Vec2(0, GRAVITY), allowSleep: true })
  const wall = [{ x: -jar.mouth, y: UNSEEN_WALL }, ...jar.wall, { x: jar.mouth, y: UNSEEN_WALL }].map(
    ({ x, y }) => new Vec2(x, y),
  )
  world.createBody().createFixture({ shape: new Chain(wall, false), friction: 0.35, restitution: 0.1 })
  const bodies = new Map<Body, Kind>()
  let creeping = 0

  function add(kind: Kind, x: number, y: number, bounce: number): Body {
    const body = world.createBody({
      type: 'dynamic',
      position: new Vec2(x, y),
      angle: (random() - 0.5) * 0.9,
      linearDamping: 0.12,
      // Without it a pile of circles rolls on for ever, too little to be seen and too much to sleep.
      angularDamping: 2.2,
    })
    body.createFixture({ shape: new Circle(kind.radius), density: 1, friction: 0.42, restitution: bounce })
    bodies.set(body, kind)
    return body
  }

  const fastest = () =>
    [...bodies.keys()].reduce((speed, body) => Math.max(speed, body.getLinearVelocity().length()), 0)

  function freeze(): void {
    for (const body of bodies.keys()) body.setAwake(false)
  }

  const within = (radius: number, half: number) => (random() * 2 - 1) * Math.max(0, half - radius)

  return {
    drop(kind, lively) {
      // Above whoever has just started, or they would push each other apart.
      const highest = Math.max(JAR_HEIGHT, ...[...bodies].map(([body, { radius }]) => body.getPosition().y + radius))
      const y = Math.min(UNSEEN_WALL - 4, Math.max(JAR_HEIGHT + ABOVE, highest) + kind.radius)
      const body = add(kind, within(kind.radius, jar.mouth * 0.8), y, 0.12 + 0.22 * lively)
      body.setAngularVelocity((random() - 0.5) * 9 * lively)
      body.setLinearVelocity(new Vec2((random() - 0.5) * 3 * lively, -14))
    },
    pile(kinds) {
      let y = 0.6
      let row: Kind[] = []
      const lay = () => {
        const high = Math.max(0, ...row.map(({ radius }) => radius))
        const wide = row.reduce((sum, { radius }) => sum + radius * 2, 0)
        let x = -wide / 2
        for (const kind of row) {
          add(kind, x + kind.radius + (random() - 0.5) * 0.06, y + high, 0.05)
          x += kind.radius * 2
        }
        y += high * 1.9
        row = []
      }
      // The large ones rather below, where they would take long to come to; not so strictly that it looked sorted.
      const places = kinds.map((kind) => ({ kind, place: kind.radius * (0.7 + random() * 0.6) }))
      for (const { kind } of places.sort((a, b) => b.place - a.place)) {
        const half = Math.min(halfWidthAt(jar, Math.min(JAR_HEIGHT, y + 0.4)), y > JAR_HEIGHT ? jar.mouth : Infinity)
        const wide = row.reduce((sum, { radius }) => sum + radius * 2, 0)
        if (row.length > 0 && wide + kind.radius * 2 > half * 2 * 0.97) lay()
        row.push(kind)
      }
      if (row.length > 0) lay()
    },
    take(key, pieces, instead) {
      const found = [...bodies]
        .filter(([, kind]) => kind.key === key)
        .map(([body]) => body)
        .sort((a, b) => b.getPosition().y - a.getPosition().y)
        .slice(0, pieces)
      const place = found[0]?.getPosition().clone()
      for (const body of found) {
        bodies.delete(body)
        world.destroyBody(body)
      }
      // What lay on them has to fall.
      for (const body of bodies.keys()) body.setAwake(true)
      if (instead !== undefined && place !== undefined) add(instead, place.x, place.y, 0.1)
    },
    get counts() {
      const counts = new Map<string, number>()
      for (const { key } of bodies.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
      return counts
    },
    get pieces() {
      return [...bodies].map(([body, kind]) => {
        const { x, y } = body.getPosition()
        return { kind, x, y, turn: body.getAngle() }
      })
    },
    step() {
      world.step(STEP_MS / 1_000, 6, 4)
      creeping = fastest() < CREEP ? creeping + 1 : 0
      if (creeping >= CREEP_STEPS) freeze()
    },
    get isAtRest() {
      for (const body of bodies.keys()) if (body.isAwake()) return false
      return true
    },
    freeze,
  }
}
