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
	snippetHint: "O código cujo resultado o widget mostra.",
	snippetPlaceholder: "Buscar snippets",
	snippetClear: "Limpar o snippet",
	snippetToggle: "Mostrar os snippets",
	snippetLoading: "Carregando snippets…",
	snippetLoadingMore: (loaded) =>
		plural(loaded, {
			one: `${loaded.text} carregado, há mais a caminho…`,
			other: `${loaded.text} carregados, há mais a caminho…`,
		}),
	snippetEmpty: "Ainda não há snippets. Primeiro, crie um no Akua.",
	snippetNoMatch: (query) => `Nenhum snippet corresponde a “${query}”.`,
	snippetNoMatchYet: (query, loaded) =>
		plural(loaded, {
			one: `Nada corresponde a “${query}” até agora (${loaded.text} carregado)…`,
			other: `Nada corresponde a “${query}” até agora (${loaded.text} carregados)…`,
		}),
	snippetFailed: "Não foi possível carregar os snippets.",
	snippetFailedPart: (loaded) =>
		plural(loaded, {
			one: `Só foi possível carregar ${loaded.text} snippet.`,
			other: `Só foi possível carregar ${loaded.text} snippets.`,
		}),
	snippetRetry: "Tentar novamente",
	snippetRendersAs: (type) => `Exibido como ${type}`,
	snippetResults: (count) => plural(count, { one: `${count.text} snippet`, other: `${count.text} snippets` }),
	snippetOption: (name, position, total) => `${name}, ${position.text} de ${total.text}`,
	snippetOnDashboard: (types) => `Já está neste painel, exibido como ${types}. Você pode adicioná-lo mais uma vez.`,
	snippetIdLabel: "ID do snippet",
	snippetIdHint: "Você não tem permissão para listar snippets; digite o ID do que deseja mostrar.",

	displayTypeLabel: "Exibir como",
	displayTypeTableHint: "Em colunas",
	displayTypeStatHint: "Um único valor",
	displayTypeJsonHint: "Em árvore",
	displayTypeLogsHint: "Linha por linha",
	displayTypeAuto: "Conforme o snippet",
	displayTypeAutoHint: "Mesmo que isso mude depois",
	displayTypeAutoNamed: (type) => `Atualmente: ${type}`,

	previewLabel: "Prévia",
	previewHint: "Executa o snippet uma vez e mostra o resultado aqui.",
	previewRun: "Executar snippet",
	previewNotLoaded: "Não foi possível carregar a prévia.",
	previewOffline: "Você está offline. A prévia será carregada quando a conexão voltar.",

	positionLabel: "Posição",
	optional: "opcional",
	positionHint: (widgets) =>
		widgets.value === 0
			? "Este será o primeiro widget."
			: `Deixe em branco para adicioná-lo no final, depois ${plural(widgets, { one: "do único widget", other: `de ${widgets.text} widgets` })}.`,
	positionHintUnknown: "Deixe em branco para adicioná-lo no final.",
	positionPlaceholder: "Final",
	positionIncrease: "Aumentar a posição",
	positionDecrease: "Diminuir a posição",

	colSpanLabel: "Largura",
	colSpanOption: columnCount,

	snippetRequired: "Escolha um snippet.",
	snippetTooLong: "Nenhum ID de snippet é tão longo. Verifique o que você digitou.",
	positionNotWhole: "Digite um número inteiro ou deixe em branco.",
	positionTooFar: "Digite um número mais próximo de 0 ou deixe em branco.",
	colSpanInvalid: "Escolha uma das larguras.",
	displayTypeInvalid: "Escolha um dos tipos de exibição.",

	submitPending: "Adicionando…",
	cancel: "Cancelar",
	stop: "Interromper",

	statusPending: "Adicionando o widget…",
	statusRetrying: (attempt, of) => `Tentando novamente (${attempt.text} de ${of.text})…`,
	statusWaiting: "Aguardando a rede. O widget será adicionado quando ela voltar.",
	statusWaitingHere: "Aguardando a rede. Mantenha esta página aberta: o widget será adicionado quando ela voltar.",
	statusCreated: "O widget foi adicionado.",
	statusReplayed: "O widget já tinha sido adicionado; não foi adicionado duas vezes.",

	undo: "Desfazer",
	undoPending: "Removendo o widget…",
	undoWaiting: "Aguardando a rede. O widget será removido quando ela voltar.",
	undone: "O widget foi removido.",
	undoChanged: "O widget foi alterado depois de ser adicionado, por isso foi mantido como está.",
	undoFailed:
		"Não foi possível remover o widget, ou a resposta do Akua se perdeu. Você pode desfazer novamente sem risco.",

	discardAsk: "Descartar o que você preencheu?",
	discardConfirm: "Descartar",
	discardDecline: "Continuar editando",
	dismiss: "Dispensar",

	refusedTitle: "O widget não foi adicionado",
	refusedFields: "Nada foi adicionado. Corrija o que está marcado abaixo e envie novamente.",
	notAppliedTitle: "Nada foi adicionado",
	unknownTitle: "O widget pode ter sido adicionado",
	unknownNext: "Você pode tentar novamente sem risco: ele não será adicionado duas vezes.",
	edit: "Editar",

	errorUnauthorized:
		"Sua sessão expirou. Entre novamente em outra aba e tente de novo; o que você preencheu continua aqui.",
	errorForbidden: "Você não tem permissão para adicionar widgets a este painel. Peça acesso ao proprietário.",
	errorNotFound:
		"Este painel não existe mais, ou você não tem acesso a ele. Peça acesso ao proprietário ou abra outro.",
	errorConflict:
		"O Akua recusou o pedido por conflito com outra alteração. Verifique o painel e envie o formulário novamente.",
	errorRefusedLater: "A Akua recusou esta tentativa, mas uma anterior pode ter sido concluída. Verifique o painel.",
	errorInProgress: "A Akua ainda está processando a primeira solicitação.",
	errorValidation: "O Akua não aceitou estes valores. Altere-os e envie novamente.",
	errorRateLimited: "O Akua está recebendo solicitações demais.",
	errorServer: "O Akua teve um problema interno.",
	errorRefused: "O Akua recusou a solicitação. Envie novamente ou avise os responsáveis por esta página.",
	errorConnection: "Não foi possível acessar o Akua. Verifique sua conexão e tente novamente.",
	errorConnectionBroken: "A conexão caiu antes que o Akua respondesse.",
	errorTimeout: "O Akua não respondeu a tempo.",
	errorAborted: "A solicitação foi interrompida antes de ser enviada.",
	errorAbortedSent: "A solicitação foi interrompida depois de ser enviada.",
	errorResponse: "Não foi possível ler a resposta do Akua.",
	errorConfig: "Este formulário não está configurado corretamente. Avise os responsáveis por esta página:",
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

	displayTypeTable: "Tabela",
	displayTypeStat: "Indicador",
	displayTypeJson: "JSON",
	displayTypeLogs: "Logs",

	previewAgain: "Executar novamente",
	previewRunning: "Executando…",
	previewTook: (seconds) => `Levou ${seconds.text} s.`,
	previewEnded: "A execução terminou.",
	previewAsk: "Executar este snippet pode alterar coisas. Executar agora?",
	previewConfirm: "Executar",
	previewDecline: "Não executar",
	previewStopped: "Interrompido. O que o snippet já tinha alterado continua alterado.",
	previewForbidden: "Você não tem permissão para executar este snippet. Mesmo assim, pode adicioná-lo.",
	previewNotFound: "Este snippet não existe mais, ou você não tem acesso a ele. Escolha outro.",
	previewRefused: "O Akua se recusou a executar este snippet. Verifique-o no Akua e execute-o novamente.",
	previewTimedOut:
		"O snippet não terminou a tempo e talvez ainda esteja em execução. Aguarde um momento antes de executá-lo novamente.",
	previewLost:
		"A resposta do Akua se perdeu; portanto, o snippet pode ter sido executado. Só o execute novamente se ele puder ser executado duas vezes.",
	previewFailed: "Não foi possível executar o snippet, e nada foi alterado. Tente novamente.",
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
	resultNotTable: "Este resultado não é uma tabela, por isso é exibido como JSON.",
	resultNotStat: "Este resultado não é um único número ou palavra, por isso é exibido como JSON.",
	resultNotLogs: "Este resultado não é formado por linhas de texto, por isso é exibido como JSON.",
	resultUnknownType: (type, shownAs) =>
		`O tipo de exibição “${type}” é mais recente que esta página, por isso o resultado é exibido como ${shownAs}.`,
	resultBroken: (type) => `Não foi possível exibir este resultado como ${type}. Aqui está ele como texto simples:`,
	resultCut: (characters) =>
		plural(characters, {
			one: `Só o primeiro caractere (${characters.text}) é exibido.`,
			other: `Só os primeiros ${characters.text} caracteres são exibidos.`,
		}),
	resultCopied: "Copiado.",
	resultNotCopied: "O navegador não permitiu copiar.",

	tableKey: "Chave",
	tableValue: "Valor",
	tableColumn: (position) => `Coluna ${position.text}`,
	tableColumnWithUnit: (name, unit) => `${name} (${unit})`,
	tableUnnamed: "Sem nome",
	tableSize: (rows, columns) => `${rowCount(rows)}, ${columnCount(columns)}`,
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
	tableNoValue: "Sem valor",
	tableEmptyText: "Texto vazio",

	logsSearch: "Pesquisar nas linhas",
	logsWrap: "Quebrar linhas longas",
	logsEnd: "Ir para o fim",
	logsEmpty: "Não há linhas.",
	logsCut: (shown) =>
		plural(shown, {
			one: `Só a última linha (${shown.text}) é exibida.`,
			other: `Só as últimas ${shown.text} linhas são exibidas.`,
		}),
	logsError: "Erro",
	logsWarning: "Aviso",
	logsInfo: "Informação",
	logsDebug: "Depuração",

	jsonSearch: "Pesquisar chaves e valores",
	jsonItems: (items) => plural(items, { one: `${items.text} item`, other: `${items.text} itens` }),
	jsonKeys: (keys) => plural(keys, { one: `${keys.text} chave`, other: `${keys.text} chaves` }),
	jsonMore: (more, rest) => `Mostrar mais ${more.text} de ${rest.text}`,
	jsonCopyValue: "Copiar valor",
	jsonCopyPath: "Copiar caminho",
	jsonWhole: "O texto inteiro",
	jsonString: "texto",
	jsonNumber: "número",
	jsonBoolean: "booleano",
	jsonNull: "null",
	jsonArray: "lista",
	jsonObject: "objeto",
	jsonOther: "outro",

	searchMatches: (matches, position, more) =>
		matches.value === 0 ? "Nenhuma ocorrência" : `${position.text} / ${matches.text}${more ? "+" : ""}`,
	searchUnderWay: "Pesquisando…",
	searchNext: "Próxima ocorrência",
	searchPrevious: "Ocorrência anterior",

	statTrue: "Sim",
	statFalse: "Não",
	statHistory: (points, first, last, lowest, highest) =>
		plural(points, {
			one: `${points.text} valor de ${first} a ${last}, entre ${lowest} e ${highest}`,
			other: `${points.text} valores de ${first} a ${last}, entre ${lowest} e ${highest}`,
		}),
};
