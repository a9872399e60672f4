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
  'Today’s calls {count} are used up. Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.':
    'As solicitações de hoje {count} acabaram. O Fanlight continua quando o Euler Stream der novas; um plano maior tem mais.',
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
}
