/** OBS tells its docks the system's colours, not its own dark ones: a page that docks there stays dark. */
if (/\bOBS\//.test(navigator.userAgent)) document.documentElement.classList.add('dark')
