import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const alerts = {
  kind: 'alerts',
  title: 'Alerts',
  about: 'A moment for each gift, follow, share and subscription.',
  width: 900,
  height: 500,
  settings: {
    gifts: { type: 'switch', label: 'Gifts', default: true },
    follows: { type: 'switch', label: 'Follows', default: true },
    shares: { type: 'switch', label: 'Shares', default: true },
    subscribes: { type: 'switch', label: 'Subscriptions', default: true },
    minDiamonds: {
      type: 'number',
      label: 'Smallest gift',
      help: 'Gifts worth less in all are not announced.',
      default: 1,
      min: 0,
      max: 50_000,
      unit: 'diamonds',
    },
    seconds: { type: 'number', label: 'Show each alert for', default: 5, min: 2, max: 30, unit: 's' },
    size: { type: 'number', label: 'Text size', default: 40, min: 16, max: 96, unit: 'px' },
    pictures: {
      type: 'switch',
      label: "Show the gift's own picture",
      help: 'Off draws a parcel instead: TikTok is said to limit some LIVEs that show gift pictures.',
      default: true,
    },
    giftWords: { type: 'text', label: 'Words before a gift', default: 'sent', maxLength: 40 },
    followWords: { type: 'text', label: 'Words for a follow', default: 'is now following', maxLength: 40 },
    shareWords: { type: 'text', label: 'Words for a share', default: 'shared the LIVE', maxLength: 40 },
    subscribeWords: { type: 'text', label: 'Words for a subscription', default: 'subscribed', maxLength: 40 },
    sound: { type: 'switch', label: 'Sound', default: true },
    volume: { type: 'number', label: 'Volume', default: 60, min: 0, max: 100, unit: '%' },
    ...look,
  },
} as const satisfies OverlayDefinition
