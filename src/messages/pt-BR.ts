import { pluralIn } from "./plural.js";
import type { AllMessages, Count } from "./types.js";

const plural = pluralIn("pt-BR");

const columnCount = (count: Count) => plural(count, { one: `${count.text} coluna`, other: `${count.text} colunas` });
const rowCount = (count: Count) => plural(count, { one: `${count.text} linha`, other: `${count.text} linhas` });

/** All messages in Brazilian Portuguese. */
export const ptBR: AllMessages = {
	submit: "Adicionar widget",
	formTitle: "Adicionar um widget",
	formLoading: "Carregando o formulário…",
	formNotLoaded: "Não foi possível carregar o formulário.",
	formOffline: "Você está offline. O formulário será carregado quando a conexão voltar.",
	tryAgain: "Tentar novamente",
	dialogClose: "Fechar",

	snippetLabel: "Snippet",
	snippetHint: "Escolha o snippet cujo resultado você quer ver neste painel.",
	snippetPlaceholder: "Buscar snippets",
	snippetClear: "Limpar o snippet",
	snippetToggle: "Mostrar os snippets",
	snippetLoading: "Carregando snippets…",
	snippetLoadingMore: (loaded) =>
		plural(loaded, { one: `${loaded.text} carregado até agora…`, other: `${loaded.text} carregados até agora…` }),
	snippetEmpty: "Ainda não há snippets. Primeiro, crie um no Akua.",
	snippetNoMatch: (query) => `Nenhum snippet corresponde a “${query}”.`,
	snippetNoMatchYet: (loaded) =>
		plural(loaded, {
			one: `Nenhum resultado no primeiro (${loaded.text}). Carregando mais…`,
			other: `Nenhum resultado nos primeiros ${loaded.text}. Carregando mais…`,
		}),
	snippetFailed: "Não foi possível carregar os snippets.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Só foi possível carregar ${loaded.text} snippet.`,
			other: `Só foi possível carregar ${loaded.text} snippets.`,
		}),
	snippetRendersAs: (type) => `Exibido como ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} snippet`, other: `${count.text} snippets` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} de ${total.text}`,
	snippetOnDashboard: (types) => `Já está neste painel como ${types}. Você pode adicioná-lo de novo.`,
	snippetUnused: (text) => `“${text}” não foi usado. Escolha um snippet na lista.`,
	snippetOpen: "Abrir no Akua",
	snippetIdLabel: "ID do snippet",
	snippetIdHint: "Você não tem acesso à lista de snippets. Digite o ID de um snippet.",

	displayTypeTableHint: "Linhas e colunas",
	displayTypeStatHint: "Um único valor",
	displayTypeJsonHint: "Árvore de dados",
	displayTypeLogsHint: "Linhas de texto",
	displayTypeAutoHint: "Segue o snippet",
	displayTypeAutoNamed: (type) => `Atualmente: ${type}`,

	previewLabel: "Prévia",
	previewEmpty: "Escolha um snippet para ver o resultado aqui.",
	previewHint: "Execute o snippet para ver o resultado.",
	previewNotLoaded: "Não foi possível carregar a prévia.",
	previewOffline: "Você está offline. A prévia será carregada quando a conexão voltar.",

	positionLabel: "Posição",
	optional: "opcional",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Este será o primeiro widget."
			: `Deixe em branco para adicioná-lo no final, depois ${plural(widgets, { one: "do único widget", other: `de ${widgets.text} widgets` })}. 0 é o primeiro lugar.`,
	positionHintUnknown: "Deixe em branco para adicioná-lo no final. 0 é o primeiro lugar.",
	positionFirst: "Este será o primeiro widget.",
	positionAfter: (name) => `Ficará logo depois de “${name}”.`,
	positionPlaceholder: "Final",
	positionIncrease: "Aumentar a posição",
	positionDecrease: "Diminuir a posição",
	placeEnd: "No final",
	placeStart: "No início",
	placeAfter: (name) => `Depois de ${name}`,
	placeHint: (place, of) => `Será o widget ${place.text} de ${of.text}.`,
	placeLoading: "Carregando os widgets deste painel…",
	placeGone: "O widget escolhido não existe mais. Este é o lugar mais próximo.",

	snippetRequired: "Escolha um snippet.",
	snippetTooLong: "Isso é longo demais para um ID de snippet.",
	positionNotWhole: "Digite um número inteiro ou deixe em branco.",
	positionTooFar: "Esse número está fora do intervalo permitido.",
	colSpanInvalid: "Escolha uma largura.",
	displayTypeInvalid: "Escolha um tipo de exibição.",

	submitPending: "Adicionando…",
	cancel: "Cancelar",
	stop: "Cancelar solicitação",

	statusPending: "Adicionando o widget…",
	statusRetrying: (attempt, of) => `Tentando novamente (${attempt.text} de ${of.text})…`,
	statusWaiting: "Você está offline. O widget será adicionado quando a conexão voltar.",
	statusWaitingHere:
		"Você está offline. Mantenha esta página aberta: o widget será adicionado quando a conexão voltar.",
	statusCreated: (name) => `“${name}” foi adicionado.`,
	statusReplayed: (name) => `“${name}” já tinha sido adicionado. Nenhuma duplicata foi criada.`,
	placedNearby: "O widget anterior não existe mais, então ele está no lugar mais próximo.",
	placedAtEnd: "Ele está no final, porque o lugar escolhido não estava disponível.",

	view: "Ver",
	undoPending: (name) => `Removendo “${name}”…`,
	undoWaiting: (name) => `Você está offline. “${name}” será removido quando a conexão voltar.`,
	undone: (name) => `“${name}” foi removido.`,
	undoChanged: (name) => `“${name}” foi editado depois de ser adicionado e, por isso, não foi removido.`,
	undoFailed: (name) => `“${name}” pode não ter sido removido. Você pode desfazer novamente sem risco.`,

	discardAsk: "Descartar o que você preencheu?",
	discardConfirm: "Descartar",
	discardDecline: "Continuar editando",

	notAppliedTitle: "O widget não foi adicionado",
	notAppliedNotice: (name) => `“${name}” não foi adicionado.`,
	unknownTitle: "O widget pode ter sido adicionado",
	unknownNotice: (name) => `“${name}” pode ter sido adicionado.`,
	unknownNext: "Você pode tentar novamente sem risco: ele não será adicionado duas vezes.",
	unknownChanged: "Os valores mudaram; ao enviá-los, outro widget será adicionado.",
	refusedFields: "Corrija os campos destacados.",
	edit: "Editar",

	errorUnauthorized:
		"Sua sessão expirou. Entre novamente em outra aba e tente de novo; o que você preencheu continua aqui.",
	errorForbidden: "Você não tem permissão para adicionar widgets a este painel. Peça acesso ao proprietário.",
	dashboardForbidden:
		"Você não tem permissão para ver este painel e talvez não possa adicionar widgets. Peça acesso ao proprietário.",
	errorNotFound:
		"Este painel não existe mais, ou você não tem acesso a ele. Peça acesso ao proprietário ou abra outro.",
	errorConflict: "Há um conflito com outra alteração. Verifique o painel e envie o formulário novamente.",
	errorRefusedLater: "O Akua recusou esta solicitação, mas uma anterior pode ter sido concluída. Verifique o painel.",
	errorInProgress: "O Akua ainda está processando esta solicitação.",
	errorValidation: "O Akua não aceitou estes valores. Altere-os e envie novamente.",
	errorServer: "O Akua teve um problema.",
	errorRefused: "O Akua recusou a solicitação. Envie novamente ou entre em contato com o responsável pelo site.",
	errorConnection: "Não foi possível acessar o Akua. Verifique sua conexão e tente novamente.",
	errorConnectionBroken: "A conexão caiu antes que o Akua respondesse.",
	errorTimeout: "O Akua não respondeu a tempo.",
	errorAborted: "A solicitação foi cancelada.",
	errorAbortedSent: "A solicitação foi cancelada depois de ser enviada.",
	errorResponse: "Não foi possível ler a resposta do Akua.",
	errorConfig: "Este formulário não está configurado corretamente. Informe o seguinte ao responsável pelo site:",
	errorUnexpected: "Algo deu errado nesta página.",
	retryIn: (seconds) =>
		plural(seconds, {
			one: `Tente novamente em ${seconds.text} segundo.`,
			other: `Tente novamente em ${seconds.text} segundos.`,
		}),
	retryInMinutes: (minutes) =>
		plural(minutes, {
			one: `Tente novamente em ${minutes.text} minuto.`,
			other: `Tente novamente em ${minutes.text} minutos.`,
		}),
	retryLater: "Tente novamente mais tarde.",

	displayTypeLabel: "Exibir como",
	displayTypeAuto: "Padrão do snippet",
	colSpanLabel: "Largura",
	colSpanOption: columnCount,
	undo: "Desfazer",
	dismiss: "Dispensar",
	previewRun: "Executar snippet",
	errorRateLimited: "O Akua está recebendo solicitações demais.",

	displayTypeTable: "Tabela",
	displayTypeStat: "Indicador",
	displayTypeJson: "JSON",
	displayTypeLogs: "Logs",

	previewAgain: "Executar novamente",
	previewRunning: "Executando…",
	previewAsk: "Este snippet pode fazer alterações. Executar?",
	previewConfirm: "Executar mesmo assim",
	previewDecline: "Não executar",
	previewRefused: "O Akua se recusou a executar este snippet. Verifique-o no Akua e execute-o novamente.",
	previewTimedOut:
		"O snippet não terminou a tempo e talvez ainda esteja em execução. Aguarde um momento antes de executá-lo novamente.",
	previewLost:
		"A resposta do Akua se perdeu; o snippet pode ter sido executado. Só o execute novamente se não houver risco em executá-lo duas vezes.",
	previewFailed: "Não foi possível executar o snippet. Nada foi alterado. Tente novamente.",

	previewStop: "Interromper",
	previewTook: (seconds) => `Levou ${seconds.text} s.`,
	previewEnded: "Concluído.",
	previewStopped: "Interrompido. As alterações já feitas permanecem.",
	previewForbidden: "Você não tem permissão para executar este snippet. Mesmo assim, pode adicioná-lo.",
	previewNotFound: "Este snippet não existe mais, ou você não tem acesso a ele. Escolha outro.",
	previewLooksTable: "Isto parece uma tabela.",
	previewLooksStat: "Isto parece um valor único.",
	previewLooksJson: "Isto parece ser um conjunto de dados estruturados.",
	previewLooksLogs: "Isto parece ser um conjunto de linhas de texto.",
	previewShowAs: (type) => `Exibir como ${type}`,

	resultLabel: "Resultado",
	resultPart: (label, part) => `${label}: ${part}`,
	resultLoading: "Carregando o resultado…",
	resultFailed: "O snippet falhou.",
	resultEmpty: "O snippet não retornou nada.",
	resultNull: "O snippet retornou null.",
	resultMismatch: (type) => `Não é possível exibir este resultado como ${type}. Ele é exibido como JSON.`,
	resultUnknownType: (type, shownAs) =>
		`“${type}” ainda não é compatível com esta página. O resultado é exibido como ${shownAs}.`,
	resultBroken: (type) => `Não é possível exibir este resultado como ${type}. Ele é exibido como texto simples.`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Só o primeiro caractere (${characters.text}) é exibido.`,
			other: `Só os primeiros ${characters.text} caracteres são exibidos.`,
		}),
	resultCopied: "Copiado.",
	resultCopiedPart: (characters) => `Só os primeiros ${characters.text} caracteres foram copiados.`,
	resultNotCopied: "O navegador bloqueou a cópia.",

	tableKey: "Chave",
	tableValue: "Valor",
	tableColumn: (position) => `Coluna ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${name} (${unit})`,
	tableUnnamed: "Sem nome",
	tableSize: (rows, columns) => `${rowCount(rows)}, ${columnCount(columns)}`,
	tableSorting: "Ordenando…",
	tableEmpty: "Esta tabela não tem linhas.",
	tableCutRows: (shown, total) =>
		plural(shown, {
			one: `Só ${shown.text} de ${total.text} linhas é exibida.`,
			other: `Só as primeiras ${shown.text} de ${total.text} linhas são exibidas.`,
		}),
	tableCutColumns: (shown, total) =>
		plural(shown, {
			one: `Só ${shown.text} de ${total.text} colunas é exibida.`,
			other: `Só as primeiras ${shown.text} de ${total.text} colunas são exibidas.`,
		}),
	tableCopy: "Copiar como CSV",
	tableCopiedRows: (copied, total) => `Linhas copiadas: ${copied.text} de ${total.text}.`,
	tableNoValue: "Sem valor",
	tableEmptyText: "Texto vazio",

	logsSearch: "Pesquisar nos logs",
	logsWrap: "Quebrar linhas longas",
	logsEnd: "Ir para o fim",
	logsEmpty: "Não há linhas de log.",
	logsCut: (shown, total) =>
		plural(shown, {
			one: `Só ${shown.text} de ${total.text} linhas é exibida.`,
			other: `Só as últimas ${shown.text} de ${total.text} linhas são exibidas.`,
		}),
	logsError: "Erro",
	logsWarning: "Aviso",
	logsInfo: "Informação",
	logsDebug: "Depuração",

	jsonSearch: "Pesquisar no JSON",
	jsonItems: (items) => plural(items, { one: `${items.text} item`, other: `${items.text} itens` }),
	jsonKeys: (keys) => plural(keys, { one: `${keys.text} chave`, other: `${keys.text} chaves` }),
	jsonMore: (more, rest) => `Mostrar mais ${more.text} de ${rest.text}`,
	jsonCopyValue: "Copiar valor",
	jsonCopyPath: "Copiar caminho",
	jsonWhole: "Texto completo",
	jsonString: "string",
	jsonNumber: "número",
	jsonBoolean: "booleano",
	jsonNull: "null",
	jsonArray: "array",
	jsonObject: "objeto",
	jsonOther: "outro",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Nenhuma ocorrência" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Pesquisando…",
	searchNext: "Próxima ocorrência",
	searchPrevious: "Ocorrência anterior",

	statTrue: "Sim",
	statFalse: "Não",
	statCut: (shown, total) => `A linha mostra os últimos ${shown.text} de ${total.text} valores.`,
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} valor de ${first} a ${last}, entre ${lowest} e ${highest}`,
			other: `${points.text} valores de ${first} a ${last}, entre ${lowest} e ${highest}`,
		}),

	widgetLoading: "Carregando o snippet…",
	widgetWaiting: "Aguardando a execução…",
	widgetWaitingOffline: "Você está offline. O snippet será executado quando a conexão voltar.",
	widgetNotRun: "Ainda não executado",
	widgetUpdatedNow: "Atualizado agora mesmo",
	widgetUpdated: (ago) => `Atualizado ${ago}`,
	widgetMayChange: "Este snippet pode fazer alterações, por isso não é executado automaticamente.",
	widgetUnlisted: "Este snippet não está na sua lista, por isso não é executado automaticamente.",
	widgetLookupFailed:
		"Não foi possível carregar os detalhes deste snippet, por isso ele não é executado automaticamente.",
	widgetSignIn: "Sua sessão expirou. Entre novamente em outra aba e execute o snippet de novo.",
	widgetForbidden: "Você não tem permissão para executar este snippet. Peça acesso ao proprietário dele.",
	widgetGone: "Este snippet não existe mais, ou você não tem acesso a ele.",
	widgetNotReached: "Não foi possível carregar o resultado. Tente novamente em instantes.",
	widgetKept: "O último resultado continua sendo exibido.",
	widgetUnknownType: (type) => `Widgets do tipo “${type}” ainda não podem ser exibidos aqui.`,

	refreshPause: "Pausar a atualização",
	refreshResume: "Retomar a atualização",

	boardLabel: "Painel",
	boardLoading: "Carregando os widgets…",
	boardOffline: "Você está offline. Os widgets serão carregados quando a conexão voltar.",
	boardFailed: "Não foi possível carregar os widgets.",
	boardGone: "Este painel não existe mais, ou você não tem acesso a ele.",
	boardEmpty: "Ainda não há widgets",
	boardEmptyHint: "Adicione um widget para ver aqui o resultado de um snippet.",
	widgetBroken: (name) => `Não é possível mostrar “${name}”.`,

	arrange: "Organizar",
	arrangeDone: "Concluir",
	editingLoading: "Carregando…",
	editingNotLoaded: "Não foi possível carregar.",
	editingOffline: "Você está offline. O carregamento será feito quando a conexão voltar.",

	saving: "Salvando…",
	savingPaused: (changes) =>
		plural(changes, {
			one: `Você está offline. ${changes.text} alteração será salva quando a conexão voltar.`,
			other: `Você está offline. ${changes.text} alterações serão salvas quando a conexão voltar.`,
		}),

	menuLabel: (name) => `Opções de ${name}`,

	boardSignIn: "Sua sessão expirou. Entre novamente em outra aba e tente de novo.",
	boardForbidden: "Você não tem permissão para alterar este painel. Peça acesso ao proprietário.",
	boardUnreachable: "Não foi possível acessar o Akua.",
	boardRefused: "O Akua recusou a solicitação.",
	boardConfig: "Este painel não está configurado corretamente. Informe o seguinte ao responsável pelo site:",

	redo: "Refazer",
	undid: "Desfeito.",
	redid: "Refeito.",

	saved: "Salvo.",
	savingStalled: "Suas alterações ainda não foram salvas.",
	savingDiscard: "Descartar alterações",

	handleLabel: (name, place, of) => `Mover ${name}, posição ${place.text} de ${of.text}`,
	handleHelp:
		"Pressione Enter para pegar o widget. Mova-o com as setas ou altere a largura com Alt e a seta para a esquerda ou para a direita. Pressione Enter para soltá-lo ou Esc para cancelar.",
	moveTaken: (name, place, of) => `${name} pronto para mover, posição ${place.text} de ${of.text}.`,
	moveFirst: (place, of) => `Posição ${place.text} de ${of.text}, no início.`,
	moveAfter: (place, of, after) => `Posição ${place.text} de ${of.text}, depois de ${after}.`,
	moveDropped: (name, place, of) => `${name} movido para a posição ${place.text} de ${of.text}.`,
	moveCanceled: (name) => `${name} voltou para a posição original.`,
	widthOf: (name) => `Largura de ${name}`,

	moveLabel: "Mover",
	moveEarlier: "Uma posição antes",
	moveLater: "Uma posição depois",
	moveToStart: "Para o início",
	moveToEnd: "Para o final",
	moveIsFirst: "Já está no início",
	moveIsLast: "Já está no final",
	moveAfterLabel: "Colocar depois de",
	duplicate: "Duplicar",
	duplicateImpossible: "Este widget tem configurações que não podem ser copiadas aqui.",
	addAfter: "Adicionar um widget depois",
	remove: "Remover",
	removeAsk: "Depois de removido, este widget não poderá ser restaurado.",
	removeConfirm: "Remover mesmo assim",
	removeDecline: "Manter",
	removed: (name) => `“${name}” foi removido.`,

	conflictWidth: (theirs) => `Outra pessoa alterou a largura deste widget para ${columnCount(theirs)}.`,
	conflictDisplayType: (theirs) => `Outra pessoa alterou o tipo de exibição deste widget para “${theirs}”.`,
	conflictRemove: "Outra pessoa alterou este widget, por isso ele ainda não foi removido.",
	conflictFound: (name) => `Outra pessoa também alterou “${name}”. Escolha qual alteração manter.`,
	conflictMine: "Usar a minha alteração",
	conflictTheirs: "Manter a outra",

	noticeFailed: (name) => `A alteração em “${name}” não foi salva.`,
	noticeGone: (name) => `“${name}” não existe mais.`,
	noticeAddAgain: "Adicionar novamente",
	noticePlaceLost: (name) => `“${name}” agora está no final, porque os widgets vizinhos não existem mais.`,
	noticeAlsoChanged: (name) => `Outra pessoa também alterou “${name}”. A sua alteração foi salva.`,
	noticeBusy: (name) => `“${name}” não parava de mudar, por isso a sua alteração não foi salva.`,
	noticeNotUndone: (name) => `Outra pessoa alterou “${name}” nesse meio-tempo, por isso ele ficou como está.`,
};
