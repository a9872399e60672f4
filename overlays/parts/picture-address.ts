/** The address of a picture, or undefined where it is none that may be asked for: a stranger's words end up in it. */
export const pictureAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^(https?:\/\/|data:image\/)/i.test(address) ? address : undefined
