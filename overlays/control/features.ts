/** What is turned on, out of what the control room tells of itself. */
import type { Control, Feature, FeatureName } from '../../shared/control.ts'

export const featureOf = (control: Control, name: FeatureName): Feature | undefined =>
  control.features.find((feature) => feature.name === name)

export const isOn = (control: Control, name: FeatureName): boolean => featureOf(control, name)?.state === 'on'
