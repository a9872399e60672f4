import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'Tu LIVE está llegando.',
  'Your LIVE is over. Fanlight waits for the next one.': 'Tu LIVE ha terminado. Fanlight espera el siguiente.',
  'Fanlight asks Euler Stream for your LIVE.': 'Fanlight pide tu LIVE a Euler Stream.',
  'Fanlight is about to ask Euler Stream.': 'Fanlight está a punto de preguntar a Euler Stream.',
  'You are not live on TikTok. Fanlight waits for your LIVE.':
    'No estás en directo en TikTok. Fanlight espera tu LIVE.',
  'You are not live on TikTok. Fanlight waits until you are.':
    'No estás en directo en TikTok. Fanlight espera a que lo estés.',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    'Ahora no estás en directo en TikTok. Empieza antes tu LIVE.',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'Fanlight necesita el ID y el secreto de tu cliente OAuth de Euler Stream.',
  'Fanlight needs your TikTok handle.': 'Fanlight necesita tu usuario de TikTok.',
  'Your TikTok account is not connected yet.': 'Tu cuenta de TikTok aún no está conectada.',
  'Your connection to TikTok has ended. Connect the account again.':
    'Tu conexión con TikTok ha terminado. Conecta la cuenta de nuevo.',
  'No TikTok account is connected.': 'No hay ninguna cuenta de TikTok conectada.',
  'No TikTok account is connected. Press Connect on the setup page.':
    'No hay ninguna cuenta de TikTok conectada. Pulsa Conectar en la página de configuración.',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'La conexión con tu cuenta de TikTok ha terminado. Pulsa Conectar en la página de configuración; es un minuto.',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'Fanlight no pudo renovar la conexión con tu cuenta de TikTok. Lo intenta de nuevo.',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'Las {count} peticiones de hoy de tu plan de Euler Stream se agotaron. Fanlight sigue cuando haya nuevas; un plan mayor tiene más.',
  'Today’s calls of your Euler Stream plan are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Las peticiones de hoy de tu plan de Euler Stream se agotaron. Fanlight sigue cuando Euler Stream dé nuevas; un plan mayor tiene más.',
  'Today’s calls of this LIVE are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'Las peticiones de hoy de este LIVE se agotaron. Fanlight sigue cuando Euler Stream dé nuevas; un plan mayor tiene más.',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'Tu LIVE llega directo de TikTok, sin gastar peticiones del día.',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'Este equipo no encuentra Euler Stream en internet. Revisa tu conexión; Fanlight sigue intentándolo.',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'Euler Stream no respondió a tiempo. Tu conexión puede ir lenta; Fanlight sigue intentándolo.',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'Se cortó la conexión con Euler Stream. Fanlight sigue intentándolo.',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'Tu plan de Euler Stream no incluye esto. Todo lo que incluye sigue funcionando.',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'No le has dado a Fanlight permiso para esto. Conecta de nuevo y permítelo.',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    'No le has dado a Fanlight el permiso {scope}. Conecta de nuevo y permítelo.',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'Euler Stream ya no acepta la conexión con tu cuenta de TikTok. Conecta de nuevo.',
  'TikTok knows nobody by this name. Check the TikTok handle.':
    'TikTok no conoce a nadie con este nombre. Revisa el usuario de TikTok.',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    'Esta vez TikTok no dejó entrar a Euler Stream. Suele hacerlo enseguida; Fanlight sigue intentándolo.',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'Euler Stream está saturado ahora mismo. Fanlight sigue intentándolo.',
  'Euler Stream had a fault of its own. Fanlight keeps trying.':
    'Euler Stream tuvo un fallo propio. Fanlight sigue intentándolo.',
  'Euler Stream is having trouble. Fanlight keeps trying.':
    'Euler Stream tiene problemas. Fanlight sigue intentándolo.',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'Euler Stream envió una respuesta vacía: TikTok no lo dejó pasar. Fanlight sigue intentándolo.',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'Euler Stream envió una respuesta ilegible. Fanlight la descartó y pregunta de nuevo.',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'Algo falló en el propio Fanlight. Sigue intentándolo; avísanos si continúa.',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'Algo falló en Fanlight: es culpa suya, no tuya. Inténtalo de nuevo; si sigue, reinicia Fanlight.',
  'Too many requests at once. Wait a few seconds, then try again.':
    'Demasiadas peticiones a la vez. Espera unos segundos e inténtalo de nuevo.',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'Eso no es un usuario de TikTok. Es como @tunombre: letras, números, «_» y «.», 24 caracteres como máximo. También vale un enlace a tu perfil.',
  'Not set up yet': 'Sin configurar',
  'Not connected': 'Sin conectar',
  'Fanlight is starting.': 'Fanlight está arrancando.',
  'Not paired with OBS.': 'Sin emparejar con OBS.',
  'Fanlight is not paired with OBS yet.': 'Fanlight aún no está emparejado con OBS.',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'Empareja Fanlight con OBS una vez y los overlays se añaden con un clic y se actualizan si uno se cae.',
  'Connecting to OBS…': 'Conectando con OBS…',
  'OBS is connected.': 'OBS está conectado.',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'OBS se cerró. Fanlight se conecta solo cuando vuelva a abrirse.',
  'Live feed': 'Actividad en directo',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'Lee tu LIVE: chat, regalos, me gusta y espectadores, para tus overlays y para la lista de aquí.',
  'Send chat': 'Enviar al chat',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'Escribe en el chat de tu LIVE como tú: lo que escribas aquí y, si las activas, respuestas automáticas.',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'Impide escribir a alguien un rato o para siempre, lo deshace y muestra quién está silenciado.',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'Expulsa a alguien de tu LIVE, le deja volver y muestra quién está bloqueado.',
  'Comments on and off': 'Comentarios sí o no',
  'Turns the comments of your LIVE off and on, also for a set time.':
    'Desactiva y activa los comentarios de tu LIVE, también por un tiempo.',
  'Makes somebody your moderator, ends it, and shows who is one.':
    'Nombra moderador a alguien, lo retira y muestra quién lo es.',
  'Figures of past LIVEs': 'Cifras de LIVE anteriores',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'Lee las cifras de TikTok de tus LIVE: espectadores, me gusta, comentarios, donantes, seguidores nuevos y diamantes.',
  'Who is live': 'Quién está en directo',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'Mira cada pocos minutos quién de tu lista está en directo y te avisa cuando alguien empieza.',
  Rankings: 'Rankings',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.':
    'Lee los rankings de LIVE de TikTok y muestra tu puesto.',
  Earnings: 'Ganancias',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    'Lee los diamantes de hoy y lo que pueden valer. Solo lo ves tú aquí; nunca sale en un overlay.',
  'Sign an address': 'Firmar una dirección',
  'For developers: has Euler Stream sign an address of TikTok’s.':
    'Para desarrolladores: hace que Euler Stream firme una dirección de TikTok.',
  'Ask TikTok for it': 'Pedirlo a TikTok',
  'See Euler Stream’s plans': 'Ver los planes de Euler Stream',
  Connect: 'Conectar',
  'Open setup': 'Abrir configuración',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    '«{title}» necesita el permiso {scope}, que aún no has dado.',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'Euler Stream rechazó el permiso {scope}. Permítelo para tu cliente OAuth en el panel de Euler Stream y vuelve a pedirlo.',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'Tu plan de Euler Stream no incluye «{title}». Euler Stream vende planes mayores; todo lo demás en Fanlight sigue sin uno.',
  '“{title}” is turned off. Turn it on first.': '«{title}» está desactivado. Actívalo antes.',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    'TikTok no deja hacer esto a la cuenta conectada: solo pueden el anfitrión del LIVE y sus moderadores.',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'TikTok terminó la sesión que diste a Euler Stream. Conecta tu cuenta de nuevo.',
  'TikTok refused to do this.': 'TikTok se negó a hacerlo.',
  'Fanlight has not seen this person lately.': 'Fanlight no ha visto a esta persona últimamente.',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'Es una persona inventada de una prueba. Solo se puede moderar a espectadores reales.',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'Fanlight aún no conoce el número de tu cuenta de TikTok. Escribe una línea en el chat de tu propio LIVE e inténtalo de nuevo.',
  'There is nothing in this message.': 'Este mensaje está vacío.',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'De un vistazo: directo, fuente, cupo, OBS, último evento. Cabe en 300 px.',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'Chat, silencios, bloqueos, comentarios, moderadores y cifras. Cabe en 320 px.',
  'This whole page: overlays, their settings, test events.':
    'Toda esta página: overlays, sus ajustes, eventos de prueba.',
  'Fanlight status': 'Estado de Fanlight',
  'Fanlight control': 'Control de Fanlight',
  'Start OBS, if it is not open.': 'Abre OBS, si no está abierto.',
  'In OBS, open Tools → WebSocket Server Settings.': 'En OBS, abre Herramientas → Ajustes del servidor WebSocket.',
  'Tick "Enable WebSocket server".': 'Marca «Habilitar servidor WebSocket».',
  'Press OK. Fanlight connects by itself.': 'Pulsa Aceptar. Fanlight se conecta solo.',
  'Press "Show Connect Info".': 'Pulsa «Mostrar información de conexión».',
  'Copy the Server Password with the button beside it.': 'Copia la contraseña del servidor con el botón de al lado.',
  'Paste it here and pair again.': 'Pégala aquí y empareja de nuevo.',
  'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.':
    'En el equipo donde está OBS, abre Herramientas → Ajustes del servidor WebSocket → Mostrar información de conexión.',
  'Copy the Server IP from there and pair again.': 'Copia de ahí la IP del servidor y empareja de nuevo.',
  'Check that the other computer is on, in the same network, and that OBS is open there.':
    'Comprueba que el otro equipo está encendido y en la misma red, y que OBS está abierto allí.',
  'Allow OBS in the firewall of that computer, for private networks.':
    'Permite OBS en el firewall de ese equipo, para redes privadas.',
  'Compare the Server Port there with the one given here (4455 unless you changed it).':
    'Compara el puerto del servidor de allí con el que pusiste aquí (4455 si no lo cambiaste).',
  'Update OBS to 28 or newer: Help → Check for Updates.':
    'Actualiza OBS a la versión 28 o posterior: Ayuda → Buscar actualizaciones.',
  'Nothing, if you did this on purpose. Fanlight connects again by itself.':
    'Nada, si lo hiciste a propósito. Fanlight vuelve a conectarse solo.',
  'OBS asks for a password, and Fanlight has none.': 'OBS pide una contraseña y Fanlight no tiene ninguna.',
  'OBS did not accept the password: it was mistyped, or it was changed in OBS.':
    'OBS no aceptó la contraseña: se escribió mal o se cambió en OBS.',
  'Copy it in OBS:': 'Cópiala en OBS:',
  'Tools → WebSocket Server Settings → Show Connect Info → Server Password.':
    'Herramientas → Ajustes del servidor WebSocket → Mostrar información de conexión → contraseña del servidor.',
  'What answers at {address} is not OBS.': 'Lo que responde en {address} no es OBS.',
  'What listens at {host}:{port} does not answer the way OBS 28 and newer do.':
    'Lo que escucha en {host}:{port} no responde como OBS 28 y posteriores.',
  'Compare the port with the one in OBS:': 'Compara el puerto con el de OBS:',
  'Tools → WebSocket Server Settings → Server Port.':
    'Herramientas → Ajustes del servidor WebSocket → puerto del servidor.',
  'This OBS speaks another version of its remote control than Fanlight.':
    'Este OBS habla otra versión del control remoto que Fanlight.',
  'Fanlight was disconnected in OBS.': 'Fanlight fue desconectado en OBS.',
  'There is no computer named "{name}" in this network.': 'En esta red no hay ningún equipo llamado «{name}».',
  'Nothing answers at {address}.': 'Nada responde en {address}.',
  'OBS is not there: it is closed, or its WebSocket server is off (looked at {address}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.':
    'OBS no está: está cerrado o su servidor WebSocket está desactivado (se buscó en {address}). Abre OBS y marca Herramientas → Ajustes del servidor WebSocket → Habilitar servidor WebSocket.',
  'OBS would not tell what it holds: {reason}': 'OBS no quiso decir qué contiene: {reason}',
  'OBS would not undo the layout: {reason}': 'OBS no quiso deshacer el diseño: {reason}',
  'OBS would not create the source "{name}": {reason}': 'OBS no quiso crear la fuente «{name}»: {reason}',
  'OBS would not create the scene "{name}": {reason}': 'OBS no quiso crear la escena «{name}»: {reason}',
  'OBS would not bring the source "{name}" up to date: {reason}':
    'OBS no quiso poner al día la fuente «{name}»: {reason}',
  'OBS {version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.':
    'OBS {version} solo conoce las fuentes por su nombre (los identificadores llegaron con OBS 30). Puedes renombrarlas, pero no mientras Fanlight las añade o comprueba.',
  'The browser inside OBS {version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().':
    'El navegador de OBS {version} es Chromium 103. Los overlays están hechos para él; tu propio CSS personalizado no puede usar anidamiento, :has() ni color-mix().',
  'OBS {version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.':
    'OBS {version} no deja descansar las fuentes de navegador ocultas, así que los overlays de otras escenas gastan procesador. Una 32 posterior lo arregla.',
  'OBS {version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.':
    'OBS {version} tiene un navegador (Chromium 95 o anterior) en el que los overlays no funcionan, y no tiene control remoto propio. Actualiza OBS a la versión 28 o posterior.',
  'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.':
    'Este OBS se compiló sin fuentes de navegador, como algunos paquetes de Linux, así que no puede mostrar overlays. Instala OBS desde obsproject.com, su PPA o Flathub.',
  'This OBS cannot be asked to refresh a source, so a dead one stays as it is.':
    'A este OBS no se le puede pedir que actualice una fuente, así que una caída se queda como está.',
  'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.':
    'Este OBS no da imágenes de sus fuentes, así que Fanlight no puede ver si pintan.',
  'OBS {version} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.':
    'OBS {version} solo tiene un lienzo. Un diseño vertical va en ese; los lienzos verticales adicionales llegaron con OBS 32.',
  'A page was opened in Chromium {version}; the overlays need 103 or newer. Update that program.':
    'Se abrió una página en Chromium {version}; los overlays necesitan 103 o posterior. Actualiza ese programa.',
  'OBS {version} is connected.': 'OBS {version} está conectado.',
  'OBS switched to the scene collection "{name}".': 'OBS cambió a la colección de escenas «{name}».',
  'The source "{name}" was deleted in OBS. Add it again if that was a mistake.':
    'La fuente «{name}» se eliminó en OBS. Añádela de nuevo si fue un error.',
  'The source "{name}" was taken out of the scene "{scene}".': 'La fuente «{name}» se quitó de la escena «{scene}».',
  'The source "{old}" is now called "{name}". Fanlight still knows it.':
    'La fuente «{old}» ahora se llama «{name}». Fanlight la sigue reconociendo.',
  'The scene "{old}" is now called "{name}".': 'La escena «{old}» ahora se llama «{name}».',
  'The scene "{name}" was deleted in OBS.': 'La escena «{name}» se eliminó en OBS.',
  'The source "{name}" was given the new address of its overlay.':
    'La fuente «{name}» recibió la dirección nueva de su overlay.',
  '"{name}" had gone silent and was refreshed.': '«{name}» se había quedado en silencio y se actualizó.',
  '"{name}" had been deleted by hand already.': '«{name}» ya se había eliminado a mano.',
  'Fanlight is just connecting to OBS. Try again in a moment.':
    'Fanlight se está conectando a OBS. Inténtalo de nuevo en un momento.',
  'OBS has no scene named "{name}". It may have been renamed; choose one from the list.':
    'OBS no tiene ninguna escena llamada «{name}». Puede que se renombrara; elige una de la lista.',
  '{overlay} is not in OBS. It was never added, or its source was deleted there. Press Add.':
    '{overlay} no está en OBS. Nunca se añadió o su fuente se eliminó allí. Pulsa Añadir.',
  'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.':
    'OBS está en otro equipo, donde Fanlight no puede escribir archivos. Descarga la página de espera, cópiala allí y arrástrala a OBS.',
  '{overlay}: added as "{name}".': '{overlay}: añadido como «{name}».',
  '{overlay}: "{name}" was in OBS already and is shown in this scene too.':
    '{overlay}: «{name}» ya estaba en OBS y ahora también se ve en esta escena.',
  '{overlay}: "{name}" is in this scene already, and up to date.':
    '{overlay}: «{name}» ya está en esta escena, y al día.',
  '{overlay}: placed as "{name}".': '{overlay}: colocado como «{name}».',
  'There is no layout to undo.': 'No hay ningún diseño que deshacer.',
  'Choose at least one overlay.': 'Elige al menos un overlay.',
  'The canvas of OBS is {size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.':
    'El lienzo de OBS es de {size}, así que los overlays están en la columna central, la parte que se recorta para TikTok. Para una imagen vertical de verdad, pon Ajustes → Vídeo → Resolución base (lienzo) en 1080x1920.',
  'The canvas of OBS is {size}, so the wide layout stands in a band across its middle.':
    'El lienzo de OBS es de {size}, así que el diseño ancho ocupa una franja en el centro.',
  'This dock address is not valid any more. Take a new one from the setup page.':
    'Esta dirección del dock ya no vale. Toma una nueva de la página de configuración.',
  'OBS is on another computer ({address}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.':
    'OBS está en otro equipo ({address}) y Fanlight solo escucha a este. Inicia Fanlight con FANLIGHT_HOST=0.0.0.0 e inténtalo de nuevo.',
  'Other machines of your network can open overlays and the status dock by the addresses below.':
    'Otros equipos de tu red pueden abrir los overlays y el dock de estado con las direcciones de abajo.',
  'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).':
    'Solo este equipo llega a Fanlight. Para OBS en otro equipo de tu red, inicia Fanlight con FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).',
  'Fanlight itself listens to this computer alone; others reach it by way of {address}.':
    'Fanlight solo escucha a este equipo; los demás llegan a través de {address}.',
  'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.':
    'Con la dirección completa de un overlay: lo que muestra ese overlay, es decir, chat, nombres, regalos y cifras de tu LIVE.',
  'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.':
    'Con la dirección completa del dock: si estás en directo, cómo va Fanlight y el último evento.',
  'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.':
    'Sin dirección: las páginas vacías, sin datos. La página de configuración y su API solo responden a este equipo y a los dispositivos que emparejaste con un código.',
  'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.':
    'El tráfico es http sin cifrar: quien controle la red, o comparta un wifi abierto, puede leerlo, claves incluidas.',
  'OBS paints "{name}": its picture has just changed.': 'OBS muestra «{name}»: la imagen acaba de cambiar.',
  'OBS paints "{name}": the test came through and was seen.': 'OBS muestra «{name}»: la prueba llegó y se vio.',
  'OBS does not show {name} just now, and a hidden source rests. Go to its scene and try again.':
    'OBS no muestra {name} ahora mismo, y una fuente oculta descansa. Ve a su escena e inténtalo de nuevo.',
  '{name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.':
    '{name} está en OBS, pero su página no está conectada a Fanlight. Pulsa Actualizar; si no ayuda, mira si otro programa bloquea OBS.',
  "OBS shows something of {name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?":
    'OBS muestra algo de {name}, pero la prueba no lo cambió. ¿Está desactivado ese tipo de evento en los ajustes del overlay?',
  'The page of {name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.':
    'La página de {name} está conectada. Solo muestra algo mientras hay algo que mostrar, como una encuesta o una ruleta que gira: iníciala en la página de control e inténtalo de nuevo.',
  'The page of {name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay\'s settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.':
    'La página de {name} está conectada, pero OBS no muestra nada de ella. ¿Está desactivado ese tipo de evento en los ajustes del overlay? Si no, mira en OBS → Ajustes → Avanzado → «Habilitar aceleración por hardware de la fuente de navegador»: cambiarlo ayuda en algunos equipos.',
  'That is no address of a computer. It looks like localhost or 192.168.1.20.':
    'Eso no es la dirección de un equipo. Es como localhost o 192.168.1.20.',
  'That is none of the addresses of this Fanlight.': 'Esa no es ninguna de las direcciones de este Fanlight.',
  'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.':
    'Euler Stream no deja que Fanlight haga esto, ni con una conexión nueva. Lo más probable es que tu plan de Euler Stream no lo incluya o que se retirara el permiso. A tus overlays no les afecta.',
  'TikTok sent Euler Stream nothing for a while, so the connection was given up.':
    'TikTok no envió nada a Euler Stream durante un rato, así que se dejó la conexión.',
  'Euler Stream does not understand the handle or the API key. Check both.':
    'Euler Stream no entiende el usuario o la clave de API. Revisa ambos.',
  'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.':
    'Euler Stream no acepta la clave de API. Revisa FANLIGHT_EULER_API_KEY.',
  'The API key may not be used for this creator. Check the handle, or take another key.':
    'La clave de API no se puede usar para este creador. Revisa el usuario o usa otra clave.',
  'TikTok closed its connection to Euler Stream.': 'TikTok cerró su conexión con Euler Stream.',
  'Euler Stream ends each connection after some hours. Fanlight makes a new one.':
    'Euler Stream termina cada conexión tras unas horas. Fanlight abre una nueva.',
  'Euler Stream could not reach your LIVE on TikTok.': 'Euler Stream no pudo llegar a tu LIVE en TikTok.',
  'Euler Stream could not look up your LIVE on TikTok.': 'Euler Stream no pudo encontrar tu LIVE en TikTok.',
  'The connection to Euler Stream’s cloud broke off.': 'Se cortó la conexión con la nube de Euler Stream.',
  'Euler Stream’s cloud closed the connection.': 'La nube de Euler Stream cerró la conexión.',
  'Euler Stream’s cloud does not open a connection right now.':
    'La nube de Euler Stream no abre conexiones ahora mismo.',
  'Euler Stream’s cloud connection has a fault of its own.':
    'La conexión con la nube de Euler Stream tiene un fallo propio.',
  'Your Euler Stream plan has no connection left. Close another program that uses the same API key.':
    'A tu plan de Euler Stream no le quedan conexiones. Cierra otro programa que use la misma clave de API.',
  'The {what} for Euler Stream holds characters that it cannot have. Paste it again.':
    'Esto para Euler Stream contiene caracteres imposibles: {what}. Pégalo de nuevo.',
  'Fanlight sends tokens only over https. Change the address of Euler’s API (now at {address}) to one that begins with https.':
    'Fanlight solo envía tokens por https. Cambia la dirección de la API de Euler (ahora en {address}) por una que empiece por https.',
  'Euler Stream sent an answer of more than {count} MB, which cannot be right. Fanlight threw it away and asks again.':
    'Euler Stream envió una respuesta de más de {count} MB, que no puede ser correcta. Fanlight la descartó y pregunta de nuevo.',
  'Euler Stream’s answer holds no signed address. Try again in a moment.':
    'La respuesta de Euler Stream no trae ninguna dirección firmada. Inténtalo de nuevo en un momento.',
  'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.':
    'Solo se pueden firmar direcciones de TikTok. Empiezan por https://www.tiktok.com/ o https://webcast.tiktok.com/.',
  'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.':
    'Euler Stream no acepta peticiones ahora mismo, o algo en el camino (un firewall, un proxy, una VPN) no deja pasar a Fanlight. Fanlight sigue intentándolo.',
  'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.':
    'No se pudo confiar en la conexión segura con Euler Stream. Comprueba que la fecha de este equipo es correcta y si un antivirus o un proxy abre las conexiones seguras.',
  'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.':
    'Euler Stream indica una conexión directa que no lleva a TikTok, y Fanlight no va allí.',
  'Euler Stream sent no key for TikTok’s direct connection.':
    'Euler Stream no envió ninguna clave para la conexión directa de TikTok.',
  'Euler Stream sent an answer that cannot be read. Try again in a moment.':
    'Euler Stream envió una respuesta ilegible. Inténtalo de nuevo en un momento.',
  'This LIVE is over, so there is nothing to do it in.': 'Este LIVE ha terminado, así que ya no se puede hacer.',
  'TikTok knows nobody by this number.': 'TikTok no conoce a nadie con este número.',
  'TikTok knows nobody by this name.': 'TikTok no conoce a nadie con este nombre.',
  'TikTok did not tell who this is.': 'TikTok no dijo quién es.',
  'Euler Stream did not tell.': 'Euler Stream no lo dijo.',
  'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.':
    'La respuesta de Euler Stream no trae ningún acceso que Fanlight pueda usar. Inténtalo de nuevo en un momento.',
  'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.':
    'Euler Stream ya no acepta este permiso: es demasiado antiguo, se usó o se retiró. Conecta de nuevo.',
  'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.':
    'Euler Stream no conoce este cliente OAuth, o el secreto es incorrecto. Pega ambos de nuevo desde el panel de Euler.',
  'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.':
    'Euler Stream no entendió la petición de Fanlight. Busca una versión más nueva de Fanlight.',
  'Euler Stream did not give the permission ({scope}).': 'Euler Stream no dio el permiso ({scope}).',
  'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.':
    'Euler Stream no da uno de los permisos que pide Fanlight. Pide menos o permítelos para tu cliente OAuth.',
  'Euler Stream may not give: {scopes}. What was connected before stays connected.':
    'Euler Stream no puede dar: {scopes}. Lo que estaba conectado sigue conectado.',
  'Euler Stream asks Fanlight to slow down. It goes on by itself.':
    'Euler Stream pide a Fanlight que vaya más despacio. Sigue solo.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream pide a Fanlight que vaya más despacio: las peticiones de este minuto de tu plan de Euler Stream se agotaron. Sigue solo.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream pide a Fanlight que vaya más despacio: las peticiones de este minuto de este LIVE se agotaron. Sigue solo.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'Euler Stream pide a Fanlight que vaya más despacio: las peticiones de esta hora de tu plan de Euler Stream se agotaron. Sigue solo.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of this LIVE are used up. It goes on by itself.':
    'Euler Stream pide a Fanlight que vaya más despacio: las peticiones de esta hora de este LIVE se agotaron. Sigue solo.',
  'Its words:': 'En sus palabras:',
  'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.':
    'Euler Stream no deja entrar a Fanlight. Si le diste una clave de API, revísala en el panel de Euler; mira también si tu cliente OAuth sigue ahí.',
  'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.':
    'Euler Stream no conoce lo que Fanlight pide. Puede que haya cambiado: busca una versión más nueva de Fanlight y revisa el usuario de TikTok.',
  'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.':
    'Euler Stream no aceptó la petición de Fanlight. Revisa el usuario de TikTok; si es correcto, busca una versión más nueva de Fanlight.',
  'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.':
    'Euler Stream remite a otro sitio, y Fanlight no lleva tu token allí. Puede que su dirección haya cambiado: busca una versión más nueva de Fanlight o revisa la dirección de la API.',
  'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.':
    'Un filtro delante de Euler Stream toma a Fanlight por un robot. Con una VPN es más probable; Fanlight lo intenta más tarde.',
  'Fanlight asks Euler Stream’s cloud for your LIVE.': 'Fanlight pide tu LIVE a la nube de Euler Stream.',
  'Your LIVE is coming in through Euler Stream’s cloud.': 'Tu LIVE llega por la nube de Euler Stream.',
  'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.':
    'No se llega a la nube de Euler Stream. Revisa tu conexión a internet; Fanlight sigue intentándolo.',
  'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.':
    'Tu LIVE está en marcha, así que no se reproduce ninguna grabación: los espectadores no podrían distinguirlos. Inténtalo después.',
  'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.':
    'Fanlight no puede escribir en su carpeta de datos; puede que el disco esté lleno. Aún no se ha perdido nada: haz sitio y sigue solo.',
  'Fanlight looks every {count} seconds, so that the day’s calls last.':
    'Fanlight mira cada {count} segundos para que duren las peticiones del día.',
  'Euler Stream does not say how many calls a day you have, so Fanlight reckons with {count}.':
    'Euler Stream no dice cuántas peticiones tienes al día, así que Fanlight cuenta con {count}.',
  'A bigger Euler Stream plan would make it faster.': 'Con un plan mayor de Euler Stream iría más rápido.',
  'Euler Stream’s answer names no direct connection to TikTok.':
    'La respuesta de Euler Stream no indica ninguna conexión directa con TikTok.',
  'This computer cannot find TikTok on the internet. Check your connection.':
    'Este equipo no encuentra TikTok en internet. Revisa tu conexión.',
  'TikTok’s direct connection could not be reached.': 'No se pudo llegar a la conexión directa de TikTok.',
  'TikTok did not open its direct connection.': 'TikTok no abrió su conexión directa.',
  'TikTok closed its direct connection.': 'TikTok cerró su conexión directa.',
  'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.':
    'TikTok cerró su conexión directa: dice que el LIVE es privado, está bloqueado o ha terminado.',
  'The direct connection to TikTok broke off.': 'Se cortó la conexión directa con TikTok.',
  'TikTok’s direct connection went silent and was given up.':
    'La conexión directa de TikTok se quedó en silencio y se dejó.',
  'TikTok’s direct connection speaks in a way that Fanlight cannot read.':
    'La conexión directa de TikTok habla de un modo que Fanlight no puede leer.',
  'The direct connection to TikTok is tried again by itself:':
    'La conexión directa con TikTok se vuelve a intentar sola:',
  'It stands in, because:': 'Hace de suplente, porque:',
  'It stands in:': 'Hace de suplente:',
  'Meanwhile:': 'Mientras tanto:',
  'TikFinity is connected. Fanlight waits for your LIVE to begin there.':
    'TikFinity está conectado. Fanlight espera a que tu LIVE empiece allí.',
  'Your LIVE is coming in through TikFinity.': 'Tu LIVE llega por TikFinity.',
  'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.':
    'TikFinity no responde en este equipo. Inicia la app de TikFinity y conéctala a tu LIVE; Fanlight sigue intentándolo.',
  'TikFinity closed its connection. Is it still running? Fanlight keeps trying.':
    'TikFinity cerró su conexión. ¿Sigue abierto? Fanlight sigue intentándolo.',
  'A recorded LIVE is being played.': 'Se está reproduciendo un LIVE grabado.',
  'The recorded LIVE is over.': 'El LIVE grabado ha terminado.',
  'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.':
    'El disco está lleno, así que la grabación se detuvo. Tu LIVE sigue. Libera espacio y vuelve a activar la grabación.',
  'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.':
    'El disco está casi lleno, así que la grabación se detuvo para dejar sitio a tu LIVE. Libera espacio y vuelve a activarla.',
  'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.':
    'Fanlight no puede escribir en su carpeta de grabaciones, así que la grabación se detuvo. Tu LIVE sigue.',
  'The disk does not keep up, so recording has stopped. Your LIVE goes on.':
    'El disco no da abasto, así que la grabación se detuvo. Tu LIVE sigue.',
  'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.':
    'El disco se negó a guardar la grabación, así que se detuvo. Tu LIVE sigue.',
  'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.':
    'Una grabación es un archivo cuyo nombre tiene letras, números, «-», «_» y «.», y acaba en .jsonl.',
  'There is a recording named {name} already. Rename the file first.':
    'Ya hay una grabación llamada {name}. Cambia antes el nombre del archivo.',
  'This file is larger than any recording of Fanlight.':
    'Este archivo es más grande que cualquier grabación de Fanlight.',
  'There is no recording of that name.': 'No hay ninguna grabación con ese nombre.',
  'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself. ({file})':
    'El disco está lleno, así que no se pueden guardar eventos nuevos. Libera espacio; Fanlight sigue solo. ({file})',
  'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on. ({file})':
    'El archivo con tus eventos está dañado. Fanlight lo aparta, conserva lo que aún se puede leer y sigue. ({file})',
  'Fanlight may not write to its data folder. Check that the folder exists and that you may change it. ({file})':
    'Fanlight no puede escribir en su carpeta de datos. Comprueba que la carpeta existe y que puedes cambiarla. ({file})',
  'The disk refused to keep new events. Check that it is connected and healthy. ({file})':
    'El disco se negó a guardar eventos nuevos. Comprueba que está conectado y en buen estado. ({file})',
  'Another part of Fanlight has taken over this account, so what came in here was not kept twice.':
    'Otra parte de Fanlight se ha hecho cargo de esta cuenta, así que lo que llegó aquí no se guardó dos veces.',
  'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.':
    'Redis acaba de volver con otros datos. Fanlight los está revisando y esto funcionará de nuevo en un momento.',
  'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.':
    'Redis no deja entrar a Fanlight. Revisa el usuario y la contraseña de FANLIGHT_REDIS y qué pueden hacer.',
  'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.':
    'A Redis no le queda memoria, así que no se pueden guardar eventos nuevos. Dale más; Fanlight sigue solo.',
  'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.':
    'Redis está arrancando, pasando a otra máquina o no puede escribir en su disco. Fanlight lo intenta de nuevo solo.',
  'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.':
    'No se llega a Redis. Los overlays conservan lo que muestran y Fanlight sigue solo cuando Redis vuelva. Quien lleva este Fanlight debería revisar Redis.',
  'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.':
    'Redis rechazó lo que Fanlight le pidió. Debe ser la versión 7 o posterior, no un clúster, y nadie más debe usar los mismos nombres.',
  'Fanlight lost its connection to Redis in the middle of something. It tries again.':
    'Fanlight perdió la conexión con Redis a mitad de algo. Lo intenta de nuevo.',
  'Something went wrong inside Fanlight.': 'Algo falló en Fanlight.',
  'TikTok takes {most} characters in one message, and this has {count}.':
    'TikTok admite {most} caracteres por mensaje, y este tiene {count}.',
  'Fanlight does not know your TikTok handle. Enter it on the setup page.':
    'Fanlight no conoce tu usuario de TikTok. Escríbelo en la página de configuración.',
  '“{title}” needs the permission {scope}, which you have not given.':
    '«{title}» necesita el permiso {scope}, que no has dado.',
  'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.':
    'La actividad en directo es la base de Fanlight y se queda activada. Para terminarla, desconecta en la página de configuración.',
  'Euler Stream offers only the daily ranking here. Choose “daily”.':
    'Euler Stream solo ofrece aquí el ranking diario. Elige «diario».',
  'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.':
    'Eso no es un usuario de TikTok. Es como @alguien: letras, números, «_» y «.», 24 caracteres como máximo.',
  'The watch list holds {count} people at most. Remove somebody first.':
    'En la lista caben {count} personas como máximo. Quita antes a alguien.',
  'This is set by {name} where Fanlight is started, so it cannot be changed here.':
    'Esto lo fija {name} donde se inicia Fanlight, así que no se puede cambiar aquí.',
  'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.':
    'Esto lo fija FANLIGHT_RECORD donde se inicia Fanlight, así que no se puede cambiar aquí.',
  'You are not signed in here. Open the start page and connect your TikTok account.':
    'No has iniciado sesión aquí. Abre la página de inicio y conecta tu cuenta de TikTok.',
  'Nothing was deleted: write "{word}" into the field.': 'No se eliminó nada: escribe «{word}» en el campo.',
  'Fanlight is just moving your account to another of its computers. Try again in a few seconds.':
    'Fanlight está pasando tu cuenta a otro de sus equipos. Inténtalo de nuevo en unos segundos.',
  'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.':
    'De quién es esta cuenta quedó fijado al conectarla. Para usar otra cuenta de TikTok, cierra sesión y conecta esa.',
  'Whoever runs this Fanlight has to confirm that @{handle} is you. Everything begins by itself then.':
    'Quien lleva este Fanlight tiene que confirmar que @{handle} eres tú. Después todo empieza solo.',
  'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.':
    'Quien lleva este Fanlight ha detenido tu cuenta. Tus overlays se quedan como están; pregúntale por qué.',
  'The file with your events was damaged.': 'El archivo con tus eventos estaba dañado.',
  'The file with your settings was damaged.': 'El archivo con tus ajustes estaba dañado.',
  'It was moved aside as {file}.': 'Se apartó como {file}.',
  'Everything in it could still be read, and nothing is lost.':
    'Todo lo que contenía se pudo leer y no se ha perdido nada.',
  'Nothing in it could be read any more, so Fanlight begins anew.':
    'Ya no se pudo leer nada, así que Fanlight empieza de cero.',
  'What could still be read of it ({count} entries) is in the new one.':
    'Lo que aún se pudo leer ({count} entradas) está en el nuevo.',
  'Check your settings; if an overlay stays empty, copy its address into OBS again.':
    'Revisa tus ajustes; si un overlay se queda vacío, copia de nuevo su dirección en OBS.',
  'The {what} is empty. Copy it from your Euler Stream dashboard.':
    'Este campo está vacío: {what}. Cópialo de tu panel de Euler Stream.',
  'That does not look like a {what}. Copy it again from your Euler Stream dashboard.':
    'Esto no parece correcto: {what}. Cópialo de nuevo de tu panel de Euler Stream.',
  'That is more than Fanlight accepts at once.': 'Eso es más de lo que Fanlight acepta de una vez.',
  'This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.':
    'Esto no es un archivo de overlays de Fanlight, o está dañado. No se cambió nada.',
  'This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.':
    'Este archivo es de un Fanlight más nuevo. Actualiza Fanlight e inténtalo de nuevo. No se cambió nada.',
  'The file names no overlays.': 'El archivo no menciona ningún overlay.',
  'Only the first {count} overlays were read.': 'Solo se leyeron los primeros {count} overlays.',
  'One entry is not an overlay and was left out.': 'Una entrada no es un overlay y se omitió.',
  '{name} is no name of an overlay; it was left out.': '{name} no es el nombre de un overlay; se omitió.',
  'This Fanlight has no overlay of the kind {name}; it was left out.':
    'Este Fanlight no tiene overlays del tipo {name}; se omitió.',
  'And {count} more of the kind.': 'Y {count} más por el estilo.',
  '{overlay}: there is no setting {name} here.': '{overlay}: aquí no hay ningún ajuste {name}.',
  '{overlay}: {value} cannot be "{setting}"; that stays as it comes.':
    '{overlay}: {value} no vale para «{setting}»; se queda como viene de serie.',
  'There is no overlay named "{name}". There are: {names}.': 'No hay ningún overlay llamado «{name}». Hay: {names}.',
  'There is no overlay named "{name}".': 'No hay ningún overlay llamado «{name}».',
  'There are {count} overlays, and that is the most there can be. Delete one that you do not use.':
    'Hay {count} overlays, y es el máximo. Elimina uno que no uses.',
  '"{title}" is the first of its kind and stays. Only overlays that you added can be deleted.':
    '«{title}» es el primero de su tipo y se queda. Solo se pueden eliminar los overlays que añadiste.',
  'Give the preset a name of {count} characters at most.':
    'Ponle al ajuste guardado un nombre de {count} caracteres como máximo.',
  'There are {count} presets of this kind. Delete one first.':
    'Hay {count} ajustes guardados de este tipo. Elimina antes uno.',
  'This timer starts at nothing. Set what it starts at, or send "seconds".':
    'Este temporizador empieza en cero. Ajusta en cuánto empieza o envía "seconds".',
  'Nothing stands on this wheel. Write something on it, or let viewers join.':
    'En esta ruleta no hay nada. Escribe algo o deja que se unan espectadores.',
  'Two options have the same word, so nobody could tell them apart.':
    'Dos opciones tienen la misma palabra, así que nadie podría distinguirlas.',
  'Nobody competes. Name at least one gift.': 'No compite nadie. Indica al menos un regalo.',
  'Nothing was announced in this LIVE yet, so there is nothing to show again.':
    'En este LIVE aún no se ha anunciado nada, así que no hay nada que volver a mostrar.',
  'That is not among the newest things that were announced, so it cannot be shown again.':
    'Eso no está entre lo último que se anunció, así que no se puede volver a mostrar.',
  'That message is not there any more: it was deleted, or it is too long ago.':
    'Ese mensaje ya no está: se eliminó o es demasiado antiguo.',
  'Fanlight could not read something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight no pudo leer algo en su propio archivo. Comprueba que el disco no está lleno y que se puede escribir en la carpeta de datos.',
  'Fanlight could not keep something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight no pudo guardar algo en su propio archivo. Comprueba que el disco no está lleno y que se puede escribir en la carpeta de datos.',
  'Fanlight could not forget something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'Fanlight no pudo borrar algo en su propio archivo. Comprueba que el disco no está lleno y que se puede escribir en la carpeta de datos.',
  'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.':
    'Fanlight no puede abrir lo que guardó: el archivo de clave junto a sus datos cambió o falta. Conecta tu cuenta de TikTok de nuevo.',
  'Fanlight cannot read or write its key file {file}. Check that you may write in that folder and that the disk is not full.':
    'Fanlight no puede leer o escribir su archivo de clave {file}. Comprueba que puedes escribir en esa carpeta y que el disco no está lleno.',
  'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.':
    'Fanlight ya no tiene cliente OAuth para Euler Stream. Pega su ID y su secreto en la página de configuración.',
  'The setup page and its API answer only to the computer that Fanlight runs on.':
    'La página de configuración y su API solo responden al equipo en el que está Fanlight.',
  'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.':
    'Este dispositivo no está emparejado con Fanlight. Abre /pair en esta dirección e introduce el código que muestra Fanlight.',
}
