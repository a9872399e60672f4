/** A vertical LIVE as viewers see it, px. */

export const VERTICAL_PICTURE = { width: 1080, height: 1920 } as const

/**
 * What TikTok's own app draws over a vertical LIVE, as we read its screens; TikTok publishes no numbers for LIVE.
 * Above: the host, the viewer count and the top gifters. Below: the app's chat and its row of buttons. Right: likes
 * and gift buttons.
 */
export const TIKTOK_COVERS = { top: 220, right: 140, bottom: 640, left: 30 } as const
