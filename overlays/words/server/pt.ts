import type { Catalogue } from '../say.ts'

export const words: Catalogue = {
  'Your LIVE is coming in.': 'A sua LIVE está chegando.',
  'Your LIVE is over. Fanlight waits for the next one.': 'A sua LIVE terminou. O Fanlight espera a próxima.',
  'Fanlight asks Euler Stream for your LIVE.': 'O Fanlight pede a sua LIVE ao Euler Stream.',
  'Fanlight is about to ask Euler Stream.': 'O Fanlight já vai perguntar ao Euler Stream.',
  'You are not live on TikTok. Fanlight waits for your LIVE.':
    'Você não está ao vivo no TikTok. O Fanlight espera a sua LIVE.',
  'You are not live on TikTok. Fanlight waits until you are.':
    'Você não está ao vivo no TikTok. O Fanlight espera até que esteja.',
  'You are not live on TikTok right now, so there is nothing to do this in. Start your LIVE first.':
    'Você não está ao vivo no TikTok agora. Comece a sua LIVE primeiro.',
  'Fanlight needs the id and secret of your Euler Stream OAuth client.':
    'O Fanlight precisa do ID e do segredo do seu cliente OAuth do Euler Stream.',
  'Fanlight needs your TikTok handle.': 'O Fanlight precisa do seu usuário do TikTok.',
  'Your TikTok account is not connected yet.': 'Sua conta do TikTok ainda não está conectada.',
  'Your connection to TikTok has ended. Connect the account again.':
    'Sua conexão com o TikTok terminou. Conecte a conta de novo.',
  'No TikTok account is connected.': 'Nenhuma conta do TikTok está conectada.',
  'No TikTok account is connected. Press Connect on the setup page.':
    'Nenhuma conta do TikTok está conectada. Clique em Conectar na página de configuração.',
  'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.':
    'A conexão com a sua conta do TikTok terminou. Clique em Conectar na página de configuração; leva um minuto.',
  'Fanlight could not renew the connection to your TikTok account. It tries again.':
    'O Fanlight não conseguiu renovar a conexão com a sua conta do TikTok. Está tentando de novo.',
  'Today’s {count} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.':
    'As {count} solicitações de hoje do seu plano do Euler Stream acabaram. O Fanlight continua quando houver novas; um plano maior tem mais.',
  'Today’s calls of your Euler Stream plan are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'As solicitações de hoje do seu plano do Euler Stream acabaram. O Fanlight continua quando o Euler Stream der novas; um plano maior tem mais.',
  'Today’s calls of this LIVE are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'As solicitações de hoje desta LIVE acabaram. O Fanlight continua quando o Euler Stream der novas; um plano maior tem mais.',
  'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.':
    'A sua LIVE chega direto do TikTok, sem gastar solicitações do dia.',
  'This computer cannot find Euler Stream on the internet. Check your connection; Fanlight keeps trying.':
    'Este computador não encontra o Euler Stream na internet. Verifique sua conexão; o Fanlight continua tentando.',
  'Euler Stream did not answer in time. Your connection may be slow or busy; Fanlight keeps trying.':
    'O Euler Stream não respondeu a tempo. Sua conexão pode estar lenta; o Fanlight continua tentando.',
  'The connection to Euler Stream broke off. Fanlight keeps trying.':
    'A conexão com o Euler Stream caiu. O Fanlight continua tentando.',
  'Your Euler Stream plan does not include this. Everything that your plan includes goes on working.':
    'Seu plano do Euler Stream não inclui isso. Tudo o que ele inclui continua funcionando.',
  'You have not given Fanlight the permission for this. Connect again and allow it.':
    'Você não deu ao Fanlight permissão para isso. Conecte de novo e permita.',
  'You have not given Fanlight the permission {scope}. Connect again and allow it.':
    'Você não deu ao Fanlight a permissão {scope}. Conecte de novo e permita.',
  'Euler Stream does not accept the connection to your TikTok account any more. Connect again.':
    'O Euler Stream não aceita mais a conexão com a sua conta do TikTok. Conecte de novo.',
  'TikTok knows nobody by this name. Check the TikTok handle.':
    'O TikTok não conhece ninguém com esse nome. Verifique o usuário do TikTok.',
  'TikTok did not let Euler Stream in this time. It usually does a moment later; Fanlight keeps trying.':
    'Desta vez o TikTok não deixou o Euler Stream entrar. Costuma funcionar logo depois; o Fanlight continua tentando.',
  'Euler Stream has too much to do right now. Fanlight keeps trying.':
    'O Euler Stream está sobrecarregado agora. O Fanlight continua tentando.',
  'Euler Stream had a fault of its own. Fanlight keeps trying.':
    'O Euler Stream teve uma falha própria. O Fanlight continua tentando.',
  'Euler Stream is having trouble. Fanlight keeps trying.':
    'O Euler Stream está com dificuldades. O Fanlight continua tentando.',
  'Euler Stream sent an empty answer: TikTok saw through its way in this time. Fanlight keeps trying.':
    'O Euler Stream enviou uma resposta vazia: o TikTok não o deixou passar. O Fanlight continua tentando.',
  'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.':
    'O Euler Stream enviou uma resposta ilegível. O Fanlight a descartou e pergunta de novo.',
  'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.':
    'Algo deu errado no próprio Fanlight. Ele continua tentando; avise se continuar.',
  "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.":
    'Algo deu errado no Fanlight: culpa dele, não sua. Tente de novo; se continuar, reinicie o Fanlight.',
  'Too many requests at once. Wait a few seconds, then try again.':
    'Solicitações demais de uma vez. Espere alguns segundos e tente de novo.',
  'That is not a TikTok handle. It looks like @yourname: letters, digits, "_" and ".", 24 characters at most. A link to your TikTok profile works too.':
    'Isso não é um usuário do TikTok. É como @seunome: letras, números, “_” e “.”, no máximo 24 caracteres. Um link do perfil também serve.',
  'Not set up yet': 'Ainda não configurado',
  'Not connected': 'Não conectado',
  'Fanlight is starting.': 'O Fanlight está iniciando.',
  'Not paired with OBS.': 'Não pareado com o OBS.',
  'Fanlight is not paired with OBS yet.': 'O Fanlight ainda não está pareado com o OBS.',
  'Pair Fanlight with OBS once, and overlays are added with one click and refreshed when one dies.':
    'Pareie o Fanlight com o OBS uma vez e os overlays são adicionados com um clique e atualizados se travarem.',
  'Connecting to OBS…': 'Conectando ao OBS…',
  'OBS is connected.': 'O OBS está conectado.',
  'OBS was closed. Fanlight connects by itself when it is opened again.':
    'O OBS foi fechado. O Fanlight conecta sozinho quando ele abrir de novo.',
  'Live feed': 'Feed ao vivo',
  'Reads your LIVE: chat, gifts, likes and viewers, for your overlays and for the list here.':
    'Lê a sua LIVE: chat, presentes, curtidas e espectadores, para os overlays e para a lista daqui.',
  'Send chat': 'Enviar no chat',
  'Writes in your LIVE’s chat as you: what you type here, and automatic replies if you turn them on.':
    'Escreve no chat da sua LIVE como você: o que digitar aqui e respostas automáticas, se ativadas.',
  'Keeps somebody from writing for a while or for good, takes it back, and shows who is muted.':
    'Impede alguém de escrever por um tempo ou para sempre, desfaz isso e mostra quem está silenciado.',
  'Throws somebody out of your LIVE, lets them in again, and shows who is banned.':
    'Tira alguém da sua LIVE, deixa voltar e mostra quem está banido.',
  'Comments on and off': 'Comentários ligados e desligados',
  'Turns the comments of your LIVE off and on, also for a set time.':
    'Desliga e liga os comentários da sua LIVE, também por um tempo.',
  'Makes somebody your moderator, ends it, and shows who is one.': 'Torna alguém moderador, remove e mostra quem é.',
  'Figures of past LIVEs': 'Números de LIVEs anteriores',
  'Reads TikTok’s figures of your LIVEs: viewers, likes, comments, gifters, new followers and diamonds.':
    'Lê os números do TikTok das suas LIVEs: espectadores, curtidas, comentários, presenteadores, novos seguidores e diamantes.',
  'Who is live': 'Quem está ao vivo',
  'Looks every few minutes which of the people you name are live, and tells you when one begins.':
    'Verifica a cada poucos minutos quem da sua lista está ao vivo e avisa quando alguém começa.',
  Rankings: 'Rankings',
  'Reads TikTok’s LIVE rankings, and shows your own place in them.':
    'Lê os rankings de LIVE do TikTok e mostra a sua posição.',
  Earnings: 'Ganhos',
  'Reads today’s diamonds and what they may be worth. Only you see it here; it is never on an overlay.':
    'Lê os diamantes de hoje e quanto podem valer. Só você vê aqui; nunca aparece em um overlay.',
  'Sign an address': 'Assinar um endereço',
  'For developers: has Euler Stream sign an address of TikTok’s.':
    'Para desenvolvedores: faz o Euler Stream assinar um endereço do TikTok.',
  'Ask TikTok for it': 'Pedir ao TikTok',
  'See Euler Stream’s plans': 'Ver os planos do Euler Stream',
  Connect: 'Conectar',
  'Open setup': 'Abrir configuração',
  '“{title}” needs the permission {scope}, which you have not given yet.':
    '“{title}” precisa da permissão {scope}, que você ainda não deu.',
  'Euler Stream refused the permission {scope}. Allow it for your OAuth client in Euler Stream’s dashboard, then ask again.':
    'O Euler Stream recusou a permissão {scope}. Permita-a para o seu cliente OAuth no painel do Euler Stream e peça de novo.',
  'Your Euler Stream plan does not include “{title}”. Euler Stream sells bigger plans; everything else in Fanlight goes on without one.':
    'Seu plano do Euler Stream não inclui “{title}”. O Euler Stream vende planos maiores; todo o resto do Fanlight funciona sem um.',
  '“{title}” is turned off. Turn it on first.': '“{title}” está desativado. Ative primeiro.',
  'TikTok does not let the connected account do this: only the host of a LIVE and its moderators may.':
    'O TikTok não deixa a conta conectada fazer isso: só o anfitrião da LIVE e os moderadores podem.',
  'TikTok has ended the session that you gave to Euler Stream. Connect your account again.':
    'O TikTok encerrou a sessão que você deu ao Euler Stream. Conecte sua conta de novo.',
  'TikTok refused to do this.': 'O TikTok se recusou a fazer isso.',
  'Fanlight has not seen this person lately.': 'O Fanlight não viu essa pessoa ultimamente.',
  'This is a made-up person of a test. Only real viewers can be moderated.':
    'É uma pessoa inventada de um teste. Só dá para moderar espectadores reais.',
  'Fanlight does not know the number of your TikTok account yet. Write one line in your own LIVE’s chat, then try again.':
    'O Fanlight ainda não sabe o número da sua conta do TikTok. Escreva uma linha no chat da sua LIVE e tente de novo.',
  'There is nothing in this message.': 'Esta mensagem está vazia.',
  'One glance: live, source, budget, OBS, last event. Fits 300 px.':
    'De relance: ao vivo, fonte, cota, OBS, último evento. Cabe em 300 px.',
  'Chat, mutes, bans, comments, moderators and figures. Fits 320 px.':
    'Chat, silenciados, banidos, comentários, moderadores e números. Cabe em 320 px.',
  'This whole page: overlays, their settings, test events.':
    'Esta página inteira: overlays, configurações, eventos de teste.',
  'Fanlight status': 'Status do Fanlight',
  'Fanlight control': 'Controle do Fanlight',
  'Start OBS, if it is not open.': 'Abra o OBS, se não estiver aberto.',
  'In OBS, open Tools → WebSocket Server Settings.': 'No OBS, abra Ferramentas → Configurações do servidor WebSocket.',
  'Tick "Enable WebSocket server".': 'Marque “Ativar servidor WebSocket”.',
  'Press OK. Fanlight connects by itself.': 'Clique em OK. O Fanlight conecta sozinho.',
  'Press "Show Connect Info".': 'Clique em “Mostrar Informações de Conexão”.',
  'Copy the Server Password with the button beside it.': 'Copie a Senha de Servidor com o botão ao lado.',
  'Paste it here and pair again.': 'Cole aqui e pareie de novo.',
  'On the computer where OBS runs, open Tools → WebSocket Server Settings → Show Connect Info.':
    'No computador onde está o OBS, abra Ferramentas → Configurações do servidor WebSocket → Mostrar Informações de Conexão.',
  'Copy the Server IP from there and pair again.': 'Copie de lá o IP do servidor e pareie de novo.',
  'Check that the other computer is on, in the same network, and that OBS is open there.':
    'Verifique se o outro computador está ligado, na mesma rede, e se o OBS está aberto nele.',
  'Allow OBS in the firewall of that computer, for private networks.':
    'Permita o OBS no firewall daquele computador, para redes privadas.',
  'Compare the Server Port there with the one given here (4455 unless you changed it).':
    'Compare a porta do servidor de lá com a informada aqui (4455, se você não mudou).',
  'Update OBS to 28 or newer: Help → Check for Updates.':
    'Atualize o OBS para a versão 28 ou mais nova: Ajuda → Verificar atualizações.',
  'Nothing, if you did this on purpose. Fanlight connects again by itself.':
    'Nada, se foi de propósito. O Fanlight reconecta sozinho.',
  'OBS asks for a password, and Fanlight has none.': 'O OBS pede uma senha, e o Fanlight não tem nenhuma.',
  'OBS did not accept the password: it was mistyped, or it was changed in OBS.':
    'O OBS não aceitou a senha: foi digitada errada ou alterada no OBS.',
  'Copy it in OBS:': 'Copie no OBS:',
  'Tools → WebSocket Server Settings → Show Connect Info → Server Password.':
    'Ferramentas → Configurações do servidor WebSocket → Mostrar Informações de Conexão → Senha de Servidor.',
  'What answers at {address} is not OBS.': 'O que responde em {address} não é o OBS.',
  'What listens at {host}:{port} does not answer the way OBS 28 and newer do.':
    'O que escuta em {host}:{port} não responde como o OBS 28 e mais novos.',
  'Compare the port with the one in OBS:': 'Compare a porta com a do OBS:',
  'Tools → WebSocket Server Settings → Server Port.':
    'Ferramentas → Configurações do servidor WebSocket → porta do servidor.',
  'This OBS speaks another version of its remote control than Fanlight.':
    'Este OBS usa outra versão do controle remoto que o Fanlight.',
  'Fanlight was disconnected in OBS.': 'O Fanlight foi desconectado no OBS.',
  'There is no computer named "{name}" in this network.': 'Não há computador chamado “{name}” nesta rede.',
  'Nothing answers at {address}.': 'Nada responde em {address}.',
  'OBS is not there: it is closed, or its WebSocket server is off (looked at {address}). Open OBS, then tick Tools → WebSocket Server Settings → Enable WebSocket server.':
    'O OBS não está lá: está fechado ou o servidor WebSocket dele está desligado (procurado em {address}). Abra o OBS e marque Ferramentas → Configurações do servidor WebSocket → Ativar servidor WebSocket.',
  'OBS would not tell what it holds: {reason}': 'O OBS não quis dizer o que contém: {reason}',
  'OBS would not undo the layout: {reason}': 'O OBS não quis desfazer o layout: {reason}',
  'OBS would not create the source "{name}": {reason}': 'O OBS não quis criar a fonte “{name}”: {reason}',
  'OBS would not create the scene "{name}": {reason}': 'O OBS não quis criar a cena “{name}”: {reason}',
  'OBS would not bring the source "{name}" up to date: {reason}':
    'O OBS não quis pôr em dia a fonte “{name}”: {reason}',
  'OBS {version} names sources only by their names (ids came with OBS 30). Renaming one is fine, but not while Fanlight is just adding or checking it.':
    'O OBS {version} só conhece as fontes pelo nome (os identificadores vieram com o OBS 30). Você pode renomear uma, mas não enquanto o Fanlight a adiciona ou verifica.',
  'The browser inside OBS {version} is Chromium 103. The overlays are built for it; your own Custom CSS cannot use nesting, :has() or color-mix().':
    'O navegador do OBS {version} é o Chromium 103. Os overlays são feitos para ele; o seu CSS personalizado não pode usar aninhamento, :has() nem color-mix().',
  'OBS {version} does not let hidden browser sources rest, so overlays in other scenes cost processor time. A later 32 mends it.':
    'O OBS {version} não deixa as fontes de navegador ocultas descansarem, então overlays em outras cenas gastam processador. Uma versão 32 mais nova corrige isso.',
  'OBS {version} has a browser (Chromium 95 or older) in which the overlays do not run, and no remote control of its own. Update OBS to 28 or newer.':
    'O OBS {version} tem um navegador (Chromium 95 ou mais antigo) em que os overlays não funcionam, e não tem controle remoto próprio. Atualize o OBS para a versão 28 ou mais nova.',
  'This OBS was built without browser sources, as some Linux packages are, so no overlay can be shown. Install OBS from obsproject.com, its PPA or Flathub.':
    'Este OBS foi feito sem fontes de navegador, como alguns pacotes de Linux, então nenhum overlay aparece. Instale o OBS de obsproject.com, do PPA dele ou do Flathub.',
  'This OBS cannot be asked to refresh a source, so a dead one stays as it is.':
    'Não dá para pedir a este OBS que atualize uma fonte, então uma travada fica como está.',
  'This OBS gives no pictures of its sources, so Fanlight cannot see them paint.':
    'Este OBS não dá imagens das fontes, então o Fanlight não consegue ver o que elas mostram.',
  'OBS {version} tells of one canvas only. A vertical layout goes onto that one; extra vertical canvases came with OBS 32.':
    'O OBS {version} só tem uma tela. Um layout vertical vai nessa; telas verticais extras vieram com o OBS 32.',
  'A page was opened in Chromium {version}; the overlays need 103 or newer. Update that program.':
    'Uma página foi aberta no Chromium {version}; os overlays precisam do 103 ou mais novo. Atualize esse programa.',
  'OBS {version} is connected.': 'OBS {version} está conectado.',
  'OBS switched to the scene collection "{name}".': 'O OBS mudou para a coleção de cenas “{name}”.',
  'The source "{name}" was deleted in OBS. Add it again if that was a mistake.':
    'A fonte “{name}” foi excluída no OBS. Adicione de novo se foi engano.',
  'The source "{name}" was taken out of the scene "{scene}".': 'A fonte “{name}” foi tirada da cena “{scene}”.',
  'The source "{old}" is now called "{name}". Fanlight still knows it.':
    'A fonte “{old}” agora se chama “{name}”. O Fanlight ainda a reconhece.',
  'The scene "{old}" is now called "{name}".': 'A cena “{old}” agora se chama “{name}”.',
  'The scene "{name}" was deleted in OBS.': 'A cena “{name}” foi excluída no OBS.',
  'The source "{name}" was given the new address of its overlay.':
    'A fonte “{name}” recebeu o novo endereço do seu overlay.',
  '"{name}" had gone silent and was refreshed.': '“{name}” tinha ficado em silêncio e foi atualizada.',
  '"{name}" had been deleted by hand already.': '“{name}” já tinha sido excluída manualmente.',
  'Fanlight is just connecting to OBS. Try again in a moment.':
    'O Fanlight está se conectando ao OBS. Tente de novo daqui a pouco.',
  'OBS has no scene named "{name}". It may have been renamed; choose one from the list.':
    'O OBS não tem cena chamada “{name}”. Talvez tenha sido renomeada; escolha uma da lista.',
  '{overlay} is not in OBS. It was never added, or its source was deleted there. Press Add.':
    '{overlay} não está no OBS. Nunca foi adicionado, ou a fonte foi excluída lá. Clique em Adicionar.',
  'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.':
    'O OBS está em outro computador, onde o Fanlight não pode gravar arquivos. Baixe a página de espera, copie para lá e arraste para o OBS.',
  '{overlay}: added as "{name}".': '{overlay}: adicionado como “{name}”.',
  '{overlay}: "{name}" was in OBS already and is shown in this scene too.':
    '{overlay}: “{name}” já estava no OBS e agora aparece também nesta cena.',
  '{overlay}: "{name}" is in this scene already, and up to date.': '{overlay}: “{name}” já está nesta cena, e em dia.',
  '{overlay}: placed as "{name}".': '{overlay}: posicionado como “{name}”.',
  'There is no layout to undo.': 'Não há layout para desfazer.',
  'Choose at least one overlay.': 'Escolha pelo menos um overlay.',
  'The canvas of OBS is {size}, so the overlays stand in its middle column, the part that is cropped for TikTok. For a picture that is vertical itself set Settings → Video → Base (Canvas) Resolution to 1080x1920.':
    'A tela do OBS é {size}, então os overlays ficam na coluna do meio, a parte recortada para o TikTok. Para uma imagem vertical de verdade, ajuste Configurações → Vídeo → Resolução de base (tela) para 1080x1920.',
  'The canvas of OBS is {size}, so the wide layout stands in a band across its middle.':
    'A tela do OBS é {size}, então o layout largo fica em uma faixa no meio.',
  'This dock address is not valid any more. Take a new one from the setup page.':
    'Este endereço de dock não vale mais. Pegue um novo na página de configuração.',
  'OBS is on another computer ({address}), and Fanlight listens to this one alone. Start Fanlight with FANLIGHT_HOST=0.0.0.0 and try again.':
    'O OBS está em outro computador ({address}), e o Fanlight só atende este. Inicie o Fanlight com FANLIGHT_HOST=0.0.0.0 e tente de novo.',
  'Other machines of your network can open overlays and the status dock by the addresses below.':
    'Outras máquinas da sua rede podem abrir os overlays e o dock de status pelos endereços abaixo.',
  'Only this computer reaches Fanlight. For OBS on another machine of your network, start Fanlight with FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).':
    'Só este computador alcança o Fanlight. Para o OBS em outra máquina da sua rede, inicie o Fanlight com FANLIGHT_HOST=0.0.0.0 (npm start -- --host 0.0.0.0).',
  'Fanlight itself listens to this computer alone; others reach it by way of {address}.':
    'O Fanlight em si só atende este computador; os outros chegam por {address}.',
  'With an overlay’s full address: what that overlay shows, so chat, names, gifts and numbers of your LIVE.':
    'Com o endereço completo de um overlay: o que esse overlay mostra, ou seja, chat, nomes, presentes e números da sua LIVE.',
  'With the dock’s full address: whether you are live, how Fanlight is doing, and the last event.':
    'Com o endereço completo do dock: se você está ao vivo, como está o Fanlight e o último evento.',
  'Without an address: the empty pages, no data. The setup page and its API answer to this computer, and to devices that you paired by a code.':
    'Sem um endereço: as páginas vazias, sem dados. A página de configuração e a API dela respondem a este computador e aos aparelhos que você pareou com um código.',
  'The traffic is plain http: whoever controls the network, or shares an open Wi-Fi, can read it, keys included.':
    'O tráfego é http sem criptografia: quem controla a rede, ou divide um Wi-Fi aberto, pode ler tudo, inclusive as chaves.',
  'OBS paints "{name}": its picture has just changed.': 'O OBS mostra “{name}”: a imagem acabou de mudar.',
  'OBS paints "{name}": the test came through and was seen.': 'O OBS mostra “{name}”: o teste chegou e foi visto.',
  'OBS does not show {name} just now, and a hidden source rests. Go to its scene and try again.':
    'O OBS não mostra {name} agora, e uma fonte oculta descansa. Vá para a cena dela e tente de novo.',
  '{name} is in OBS, but its page is not connected to Fanlight. Press Refresh; if that does not help, look whether another program blocks OBS.':
    '{name} está no OBS, mas a página não está conectada ao Fanlight. Clique em Atualizar; se não ajudar, veja se outro programa bloqueia o OBS.',
  "OBS shows something of {name}, but the test did not change it. Is that kind of event switched off in the overlay's settings?":
    'O OBS mostra algo de {name}, mas o teste não mudou nada. Esse tipo de evento está desativado nas configurações do overlay?',
  'The page of {name} is connected. It shows something only while there is something to show, such as a poll or a wheel that turns: start it on the control page and try again.':
    'A página de {name} está conectada. Ela só mostra algo enquanto há algo para mostrar, como uma enquete ou uma roleta girando: inicie na página de controle e tente de novo.',
  'The page of {name} is connected, but OBS shows nothing of it. Is that kind of event switched off in the overlay\'s settings? If not, look at OBS → Settings → Advanced → "Enable Browser Source Hardware Acceleration": switching it helps on some computers.':
    'A página de {name} está conectada, mas o OBS não mostra nada dela. Esse tipo de evento está desativado nas configurações do overlay? Se não, veja em OBS → Configurações → Avançado → “Ativar aceleração de hardware da fonte de navegador”: alternar ajuda em alguns computadores.',
  'That is no address of a computer. It looks like localhost or 192.168.1.20.':
    'Isso não é o endereço de um computador. É como localhost ou 192.168.1.20.',
  'That is none of the addresses of this Fanlight.': 'Esse não é nenhum dos endereços deste Fanlight.',
  'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.':
    'O Euler Stream não deixa o Fanlight fazer isso, nem com uma conexão nova. O mais provável é que o seu plano do Euler Stream não inclua isso ou que a permissão tenha sido retirada. Os seus overlays não são afetados.',
  'TikTok sent Euler Stream nothing for a while, so the connection was given up.':
    'O TikTok não enviou nada ao Euler Stream por um tempo, então a conexão foi abandonada.',
  'Euler Stream does not understand the handle or the API key. Check both.':
    'O Euler Stream não entende o usuário ou a chave de API. Verifique os dois.',
  'Euler Stream does not accept the API key. Check FANLIGHT_EULER_API_KEY.':
    'O Euler Stream não aceita a chave de API. Verifique FANLIGHT_EULER_API_KEY.',
  'The API key may not be used for this creator. Check the handle, or take another key.':
    'A chave de API não pode ser usada para este criador. Verifique o usuário ou use outra chave.',
  'TikTok closed its connection to Euler Stream.': 'O TikTok fechou a conexão com o Euler Stream.',
  'Euler Stream ends each connection after some hours. Fanlight makes a new one.':
    'O Euler Stream encerra cada conexão após algumas horas. O Fanlight abre uma nova.',
  'Euler Stream could not reach your LIVE on TikTok.': 'O Euler Stream não conseguiu chegar à sua LIVE no TikTok.',
  'Euler Stream could not look up your LIVE on TikTok.': 'O Euler Stream não conseguiu encontrar a sua LIVE no TikTok.',
  'The connection to Euler Stream’s cloud broke off.': 'A conexão com a nuvem do Euler Stream caiu.',
  'Euler Stream’s cloud closed the connection.': 'A nuvem do Euler Stream fechou a conexão.',
  'Euler Stream’s cloud does not open a connection right now.':
    'A nuvem do Euler Stream não está abrindo conexões agora.',
  'Euler Stream’s cloud connection has a fault of its own.':
    'A conexão com a nuvem do Euler Stream está com uma falha própria.',
  'Your Euler Stream plan has no connection left. Close another program that uses the same API key.':
    'O seu plano do Euler Stream não tem mais conexões. Feche outro programa que use a mesma chave de API.',
  'The {what} for Euler Stream holds characters that it cannot have. Paste it again.':
    'Isto, para o Euler Stream, contém caracteres impossíveis: {what}. Cole de novo.',
  'Fanlight sends tokens only over https. Change the address of Euler’s API (now at {address}) to one that begins with https.':
    'O Fanlight só envia tokens por https. Troque o endereço da API do Euler (agora em {address}) por um que comece com https.',
  'Euler Stream sent an answer of more than {count} MB, which cannot be right. Fanlight threw it away and asks again.':
    'O Euler Stream enviou uma resposta de mais de {count} MB, o que não pode estar certo. O Fanlight a descartou e pergunta de novo.',
  'Euler Stream’s answer holds no signed address. Try again in a moment.':
    'A resposta do Euler Stream não traz nenhum endereço assinado. Tente de novo daqui a pouco.',
  'Only addresses of TikTok can be signed. They begin with https://www.tiktok.com/ or https://webcast.tiktok.com/.':
    'Só dá para assinar endereços do TikTok. Eles começam com https://www.tiktok.com/ ou https://webcast.tiktok.com/.',
  'Euler Stream does not take calls right now, or something on the way (a firewall, a proxy, a VPN) does not let Fanlight through. Fanlight keeps trying.':
    'O Euler Stream não está aceitando solicitações agora, ou algo no caminho (firewall, proxy, VPN) não deixa o Fanlight passar. O Fanlight continua tentando.',
  'The secure connection to Euler Stream could not be trusted. Check that this computer’s date is right, and whether a virus scanner or a proxy opens secure connections.':
    'Não foi possível confiar na conexão segura com o Euler Stream. Verifique se a data deste computador está certa e se um antivírus ou proxy abre conexões seguras.',
  'Euler Stream names a direct connection that does not lead to TikTok, and Fanlight does not go there.':
    'O Euler Stream indica uma conexão direta que não leva ao TikTok, e o Fanlight não vai até lá.',
  'Euler Stream sent no key for TikTok’s direct connection.':
    'O Euler Stream não enviou chave para a conexão direta do TikTok.',
  'Euler Stream sent an answer that cannot be read. Try again in a moment.':
    'O Euler Stream enviou uma resposta ilegível. Tente de novo daqui a pouco.',
  'This LIVE is over, so there is nothing to do it in.': 'Esta LIVE terminou, então não dá mais para fazer isso.',
  'TikTok knows nobody by this number.': 'O TikTok não conhece ninguém com esse número.',
  'TikTok knows nobody by this name.': 'O TikTok não conhece ninguém com esse nome.',
  'TikTok did not tell who this is.': 'O TikTok não disse quem é.',
  'Euler Stream did not tell.': 'O Euler Stream não disse.',
  'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.':
    'A resposta do Euler Stream não traz nenhum acesso que o Fanlight possa usar. Tente de novo daqui a pouco.',
  'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.':
    'O Euler Stream não aceita mais esta permissão: é antiga demais, já foi usada ou foi retirada. Conecte de novo.',
  'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.':
    'O Euler Stream não conhece este cliente OAuth, ou o segredo está errado. Cole os dois de novo a partir do painel do Euler.',
  'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.':
    'O Euler Stream não entendeu o pedido do Fanlight. Procure um Fanlight mais novo.',
  'Euler Stream did not give the permission ({scope}).': 'O Euler Stream não deu a permissão ({scope}).',
  'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.':
    'O Euler Stream não dá uma das permissões que o Fanlight pede. Peça menos ou permita-as para o seu cliente OAuth.',
  'Euler Stream may not give: {scopes}. What was connected before stays connected.':
    'O Euler Stream não pode dar: {scopes}. O que estava conectado continua conectado.',
  'Euler Stream asks Fanlight to slow down. It goes on by itself.':
    'O Euler Stream pede que o Fanlight vá mais devagar. Continua sozinho.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'O Euler Stream pede que o Fanlight vá mais devagar: as solicitações deste minuto do seu plano do Euler Stream acabaram. Continua sozinho.',
  'Euler Stream asks Fanlight to slow down: this minute’s calls of this LIVE are used up. It goes on by itself.':
    'O Euler Stream pede que o Fanlight vá mais devagar: as solicitações deste minuto desta LIVE acabaram. Continua sozinho.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of your Euler Stream plan are used up. It goes on by itself.':
    'O Euler Stream pede que o Fanlight vá mais devagar: as solicitações desta hora do seu plano do Euler Stream acabaram. Continua sozinho.',
  'Euler Stream asks Fanlight to slow down: this hour’s calls of this LIVE are used up. It goes on by itself.':
    'O Euler Stream pede que o Fanlight vá mais devagar: as solicitações desta hora desta LIVE acabaram. Continua sozinho.',
  'Its words:': 'Nas palavras dele:',
  'Euler Stream does not let Fanlight in. If you gave it an API key, check that key in Euler’s dashboard; check too that your OAuth client still exists there.':
    'O Euler Stream não deixa o Fanlight entrar. Se você deu uma chave de API, verifique-a no painel do Euler; veja também se o seu cliente OAuth ainda existe lá.',
  'Euler Stream does not know what Fanlight asks for. It may have changed: look for a newer Fanlight, and check the TikTok handle.':
    'O Euler Stream não conhece o que o Fanlight pede. Ele pode ter mudado: procure um Fanlight mais novo e verifique o usuário do TikTok.',
  'Euler Stream did not accept how Fanlight asked. Check the TikTok handle; if it is right, look for a newer Fanlight.':
    'O Euler Stream não aceitou o pedido do Fanlight. Verifique o usuário do TikTok; se estiver certo, procure um Fanlight mais novo.',
  'Euler Stream points somewhere else, and Fanlight does not take your token there. Its address may have changed: look for a newer Fanlight, or check the address of the API.':
    'O Euler Stream aponta para outro lugar, e o Fanlight não leva o seu token até lá. O endereço pode ter mudado: procure um Fanlight mais novo ou verifique o endereço da API.',
  'A guard in front of Euler Stream takes Fanlight for a robot. A VPN makes this likelier; Fanlight tries again later.':
    'Um filtro na frente do Euler Stream acha que o Fanlight é um robô. Com uma VPN isso é mais provável; o Fanlight tenta de novo mais tarde.',
  'Fanlight asks Euler Stream’s cloud for your LIVE.': 'O Fanlight pede a sua LIVE à nuvem do Euler Stream.',
  'Your LIVE is coming in through Euler Stream’s cloud.': 'A sua LIVE está chegando pela nuvem do Euler Stream.',
  'Euler Stream’s cloud cannot be reached. Check your internet connection; Fanlight keeps trying.':
    'Não dá para chegar à nuvem do Euler Stream. Verifique sua conexão com a internet; o Fanlight continua tentando.',
  'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.':
    'A sua LIVE está no ar, então nenhuma gravação é reproduzida: os espectadores não saberiam a diferença. Tente de novo depois.',
  'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.':
    'O Fanlight não consegue gravar na pasta de dados; o disco pode estar cheio. Nada foi perdido ainda: libere espaço, e ele continua sozinho.',
  'Fanlight looks every {count} seconds, so that the day’s calls last.':
    'O Fanlight olha a cada {count} segundos, para as solicitações do dia durarem.',
  'Euler Stream does not say how many calls a day you have, so Fanlight reckons with {count}.':
    'O Euler Stream não diz quantas solicitações você tem por dia, então o Fanlight conta com {count}.',
  'A bigger Euler Stream plan would make it faster.': 'Um plano maior do Euler Stream deixaria mais rápido.',
  'Euler Stream’s answer names no direct connection to TikTok.':
    'A resposta do Euler Stream não indica nenhuma conexão direta com o TikTok.',
  'This computer cannot find TikTok on the internet. Check your connection.':
    'Este computador não encontra o TikTok na internet. Verifique sua conexão.',
  'TikTok’s direct connection could not be reached.': 'Não foi possível chegar à conexão direta do TikTok.',
  'TikTok did not open its direct connection.': 'O TikTok não abriu a conexão direta.',
  'TikTok closed its direct connection.': 'O TikTok fechou a conexão direta.',
  'TikTok closed its direct connection: it says that the LIVE is private, blocked or over.':
    'O TikTok fechou a conexão direta: diz que a LIVE é privada, está bloqueada ou terminou.',
  'The direct connection to TikTok broke off.': 'A conexão direta com o TikTok caiu.',
  'TikTok’s direct connection went silent and was given up.':
    'A conexão direta do TikTok ficou em silêncio e foi abandonada.',
  'TikTok’s direct connection speaks in a way that Fanlight cannot read.':
    'A conexão direta do TikTok fala de um jeito que o Fanlight não consegue ler.',
  'The direct connection to TikTok is tried again by itself:':
    'A conexão direta com o TikTok é tentada de novo sozinha:',
  'It stands in, because:': 'Está substituindo, porque:',
  'It stands in:': 'Está substituindo:',
  'Meanwhile:': 'Enquanto isso:',
  'TikFinity is connected. Fanlight waits for your LIVE to begin there.':
    'O TikFinity está conectado. O Fanlight espera a sua LIVE começar lá.',
  'Your LIVE is coming in through TikFinity.': 'A sua LIVE está chegando pelo TikFinity.',
  'TikFinity does not answer on this computer. Start the TikFinity app and connect it to your LIVE; Fanlight keeps trying.':
    'O TikFinity não responde neste computador. Abra o app TikFinity e conecte-o à sua LIVE; o Fanlight continua tentando.',
  'TikFinity closed its connection. Is it still running? Fanlight keeps trying.':
    'O TikFinity fechou a conexão. Ele ainda está aberto? O Fanlight continua tentando.',
  'A recorded LIVE is being played.': 'Uma LIVE gravada está sendo reproduzida.',
  'The recorded LIVE is over.': 'A LIVE gravada terminou.',
  'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.':
    'O disco está cheio, então a gravação parou. A sua LIVE continua. Libere espaço e ligue a gravação de novo.',
  'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.':
    'O disco está quase cheio, então a gravação parou para deixar espaço para a sua LIVE. Libere espaço e ligue de novo.',
  'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.':
    'O Fanlight não pode gravar na pasta de gravações, então a gravação parou. A sua LIVE continua.',
  'The disk does not keep up, so recording has stopped. Your LIVE goes on.':
    'O disco não acompanha, então a gravação parou. A sua LIVE continua.',
  'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.':
    'O disco se recusou a guardar a gravação, então ela parou. A sua LIVE continua.',
  'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.':
    'Uma gravação é um arquivo cujo nome tem letras, números, “-”, “_” e “.”, e termina em .jsonl.',
  'There is a recording named {name} already. Rename the file first.':
    'Já existe uma gravação chamada {name}. Renomeie o arquivo primeiro.',
  'This file is larger than any recording of Fanlight.': 'Este arquivo é maior do que qualquer gravação do Fanlight.',
  'There is no recording of that name.': 'Não há gravação com esse nome.',
  'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself. ({file})':
    'O disco está cheio, então novos eventos não podem ser guardados. Libere espaço; o Fanlight continua sozinho. ({file})',
  'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on. ({file})':
    'O arquivo com os seus eventos está danificado. O Fanlight o põe de lado, guarda o que ainda dá para ler e continua. ({file})',
  'Fanlight may not write to its data folder. Check that the folder exists and that you may change it. ({file})':
    'O Fanlight não pode gravar na pasta de dados. Verifique se a pasta existe e se você pode alterá-la. ({file})',
  'The disk refused to keep new events. Check that it is connected and healthy. ({file})':
    'O disco se recusou a guardar novos eventos. Verifique se ele está conectado e em bom estado. ({file})',
  'Another part of Fanlight has taken over this account, so what came in here was not kept twice.':
    'Outra parte do Fanlight assumiu esta conta, então o que chegou aqui não foi guardado duas vezes.',
  'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.':
    'O Redis acabou de voltar com dados diferentes. O Fanlight está olhando, e isso volta a funcionar daqui a pouco.',
  'Redis does not let Fanlight in. Check the user name and password in FANLIGHT_REDIS, and what they may do.':
    'O Redis não deixa o Fanlight entrar. Verifique o usuário e a senha em FANLIGHT_REDIS, e o que eles podem fazer.',
  'Redis has no memory left, so new events cannot be kept. Give it more; Fanlight goes on by itself.':
    'O Redis está sem memória, então novos eventos não podem ser guardados. Dê mais a ele; o Fanlight continua sozinho.',
  'Redis is starting, moving to another machine, or cannot write to its disk. Fanlight tries again by itself.':
    'O Redis está iniciando, mudando de máquina ou não consegue gravar no disco. O Fanlight tenta de novo sozinho.',
  'Redis cannot be reached. Overlays keep what they show, and Fanlight goes on by itself once Redis is back. Whoever runs this Fanlight should look at Redis.':
    'Não dá para chegar ao Redis. Os overlays mantêm o que mostram, e o Fanlight continua sozinho quando o Redis voltar. Quem cuida deste Fanlight deve verificar o Redis.',
  'Redis refused what Fanlight asked of it. It must be version 7 or newer, not a cluster, and not used by others under the same names.':
    'O Redis recusou o que o Fanlight pediu. Precisa ser a versão 7 ou mais nova, não ser um cluster e não ser usado por outros com os mesmos nomes.',
  'Fanlight lost its connection to Redis in the middle of something. It tries again.':
    'O Fanlight perdeu a conexão com o Redis no meio de algo. Ele tenta de novo.',
  'Something went wrong inside Fanlight.': 'Algo deu errado no Fanlight.',
  'TikTok takes {most} characters in one message, and this has {count}.':
    'O TikTok aceita {most} caracteres por mensagem, e esta tem {count}.',
  'Fanlight does not know your TikTok handle. Enter it on the setup page.':
    'O Fanlight não sabe o seu usuário do TikTok. Digite-o na página de configuração.',
  '“{title}” needs the permission {scope}, which you have not given.':
    '“{title}” precisa da permissão {scope}, que você não deu.',
  'The live feed is what Fanlight is made of and stays on. To end it, disconnect on the setup page.':
    'O feed ao vivo é a base do Fanlight e fica ligado. Para encerrá-lo, desconecte na página de configuração.',
  'Euler Stream offers only the daily ranking here. Choose “daily”.':
    'O Euler Stream só oferece aqui o ranking diário. Escolha “diário”.',
  'That is not a TikTok handle. It looks like @somebody: letters, digits, "_" and ".", 24 characters at most.':
    'Isso não é um usuário do TikTok. É como @alguem: letras, números, “_” e “.”, no máximo 24 caracteres.',
  'The watch list holds {count} people at most. Remove somebody first.':
    'A lista comporta no máximo {count} pessoas. Remova alguém primeiro.',
  'This is set by {name} where Fanlight is started, so it cannot be changed here.':
    'Isso é definido por {name} onde o Fanlight é iniciado, então não dá para mudar aqui.',
  'This is set by FANLIGHT_RECORD where Fanlight is started, so it cannot be changed here.':
    'Isso é definido por FANLIGHT_RECORD onde o Fanlight é iniciado, então não dá para mudar aqui.',
  'You are not signed in here. Open the start page and connect your TikTok account.':
    'Você não entrou aqui. Abra a página inicial e conecte a sua conta do TikTok.',
  'Nothing was deleted: write "{word}" into the field.': 'Nada foi excluído: escreva “{word}” no campo.',
  'Fanlight is just moving your account to another of its computers. Try again in a few seconds.':
    'O Fanlight está passando a sua conta para outro dos computadores dele. Tente de novo em alguns segundos.',
  'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.':
    'De quem é esta conta ficou definido quando ela foi conectada. Para usar outra conta do TikTok, saia e conecte a outra.',
  'Whoever runs this Fanlight has to confirm that @{handle} is you. Everything begins by itself then.':
    'Quem cuida deste Fanlight precisa confirmar que @{handle} é você. Depois tudo começa sozinho.',
  'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.':
    'Quem cuida deste Fanlight parou a sua conta. Os seus overlays ficam como estão; pergunte o motivo.',
  'The file with your events was damaged.': 'O arquivo com os seus eventos estava danificado.',
  'The file with your settings was damaged.': 'O arquivo com as suas configurações estava danificado.',
  'It was moved aside as {file}.': 'Ele foi posto de lado como {file}.',
  'Everything in it could still be read, and nothing is lost.': 'Tudo nele ainda pôde ser lido, e nada foi perdido.',
  'Nothing in it could be read any more, so Fanlight begins anew.':
    'Nada nele pôde mais ser lido, então o Fanlight começa do zero.',
  'What could still be read of it ({count} entries) is in the new one.':
    'O que ainda pôde ser lido ({count} entradas) está no novo.',
  'Check your settings; if an overlay stays empty, copy its address into OBS again.':
    'Verifique as suas configurações; se um overlay ficar vazio, copie o endereço dele de novo para o OBS.',
  'The {what} is empty. Copy it from your Euler Stream dashboard.':
    'Este campo está vazio: {what}. Copie do seu painel do Euler Stream.',
  'That does not look like a {what}. Copy it again from your Euler Stream dashboard.':
    'Isso não parece certo: {what}. Copie de novo do seu painel do Euler Stream.',
  'That is more than Fanlight accepts at once.': 'Isso é mais do que o Fanlight aceita de uma vez.',
  'This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.':
    'Isso não é um arquivo de overlays do Fanlight, ou está danificado. Nada foi alterado.',
  'This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.':
    'Este arquivo foi feito por um Fanlight mais novo. Atualize o Fanlight e tente de novo. Nada foi alterado.',
  'The file names no overlays.': 'O arquivo não cita nenhum overlay.',
  'Only the first {count} overlays were read.': 'Só os primeiros {count} overlays foram lidos.',
  'One entry is not an overlay and was left out.': 'Uma entrada não é um overlay e ficou de fora.',
  '{name} is no name of an overlay; it was left out.': '{name} não é nome de overlay; ficou de fora.',
  'This Fanlight has no overlay of the kind {name}; it was left out.':
    'Este Fanlight não tem overlay do tipo {name}; ficou de fora.',
  'And {count} more of the kind.': 'E mais {count} do tipo.',
  '{overlay}: there is no setting {name} here.': '{overlay}: não há configuração {name} aqui.',
  '{overlay}: {value} cannot be "{setting}"; that stays as it comes.':
    '{overlay}: {value} não serve para “{setting}”; fica como vem de fábrica.',
  'There is no overlay named "{name}". There are: {names}.': 'Não há overlay chamado “{name}”. Há: {names}.',
  'There is no overlay named "{name}".': 'Não há overlay chamado “{name}”.',
  'There are {count} overlays, and that is the most there can be. Delete one that you do not use.':
    'Há {count} overlays, e esse é o máximo. Exclua um que você não usa.',
  '"{title}" is the first of its kind and stays. Only overlays that you added can be deleted.':
    '“{title}” é o primeiro do tipo e fica. Só dá para excluir overlays que você adicionou.',
  'Give the preset a name of {count} characters at most.': 'Dê à predefinição um nome de no máximo {count} caracteres.',
  'There are {count} presets of this kind. Delete one first.':
    'Há {count} predefinições deste tipo. Exclua uma primeiro.',
  'This timer starts at nothing. Set what it starts at, or send "seconds".':
    'Este timer começa do zero. Ajuste o início ou envie "seconds".',
  'Nothing stands on this wheel. Write something on it, or let viewers join.':
    'Não há nada nesta roleta. Escreva algo nela ou deixe os espectadores entrarem.',
  'Two options have the same word, so nobody could tell them apart.':
    'Duas opções têm a mesma palavra, então ninguém saberia a diferença.',
  'Nobody competes. Name at least one gift.': 'Ninguém compete. Indique pelo menos um presente.',
  'Nothing was announced in this LIVE yet, so there is nothing to show again.':
    'Nada foi anunciado nesta LIVE ainda, então não há o que mostrar de novo.',
  'That is not among the newest things that were announced, so it cannot be shown again.':
    'Isso não está entre os anúncios mais recentes, então não dá para mostrar de novo.',
  'That message is not there any more: it was deleted, or it is too long ago.':
    'Essa mensagem não está mais lá: foi excluída ou é antiga demais.',
  'Fanlight could not read something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'O Fanlight não conseguiu ler algo no próprio arquivo. Verifique se o disco não está cheio e se dá para gravar na pasta de dados.',
  'Fanlight could not keep something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'O Fanlight não conseguiu guardar algo no próprio arquivo. Verifique se o disco não está cheio e se dá para gravar na pasta de dados.',
  'Fanlight could not forget something in its own file. Check that the disk is not full and that the data folder can be written to.':
    'O Fanlight não conseguiu apagar algo no próprio arquivo. Verifique se o disco não está cheio e se dá para gravar na pasta de dados.',
  'Fanlight cannot open what it kept: the key file beside its data was changed or is missing. Connect your TikTok account again.':
    'O Fanlight não consegue abrir o que guardou: o arquivo de chave junto aos dados mudou ou sumiu. Conecte sua conta do TikTok de novo.',
  'Fanlight cannot read or write its key file {file}. Check that you may write in that folder and that the disk is not full.':
    'O Fanlight não consegue ler ou gravar o arquivo de chave {file}. Verifique se você pode gravar nessa pasta e se o disco não está cheio.',
  'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.':
    'O Fanlight não tem mais um cliente OAuth para o Euler Stream. Cole o ID e o segredo dele na página de configuração.',
  'The setup page and its API answer only to the computer that Fanlight runs on.':
    'A página de configuração e a API dela só respondem ao computador em que o Fanlight está.',
  'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.':
    'Este aparelho não está pareado com o Fanlight. Abra /pair neste endereço e digite o código que o Fanlight mostra.',
}
