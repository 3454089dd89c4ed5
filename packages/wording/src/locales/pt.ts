import type { LocaleWords } from '../sentences.ts';

const lastParcels = '{sample, select, none {encomendas} other {das últimas {sample, number} encomendas}}';
/** Behind an estimate that rests on measured parcels. */
const noLater = `{share, select, 90 { (9 em cada 10 ${lastParcels} não chegaram mais tarde)} 95 { (19 em cada 20 ${lastParcels} não chegaram mais tarde)} other {}}`;
const answers = 'O produtor responde no prazo de um dia útil.';
const orders =
  '{orders, select, none {encomendas suficientes} other {pelo menos {orders, plural, one {# encomenda} other {# encomendas}}}}';

/** European Portuguese. Days stand without an article, whose gender depends on the weekday. */
export const pt = {
  month: 'long',
  inner: 'lower',
  zones: {
    UTC: 'UTC',
    'Etc/UTC': 'UTC',
    'Africa/Cairo': 'hora do Cairo',
    'Africa/Sao_Tome': 'hora de São Tomé',
    'America/Mexico_City': 'hora da Cidade do México',
    'America/New_York': 'hora de Nova Iorque',
    'America/Sao_Paulo': 'hora de São Paulo',
    'America/St_Johns': 'hora de St. John’s',
    'Asia/Calcutta': 'hora de Calcutá',
    'Asia/Kathmandu': 'hora de Katmandu',
    'Asia/Kolkata': 'hora de Calcutá',
    'Asia/Tokyo': 'hora de Tóquio',
    'Atlantic/Azores': 'hora dos Açores',
    'Atlantic/Canary': 'hora das Canárias',
    'Atlantic/Cape_Verde': 'hora de Cabo Verde',
    'Atlantic/Madeira': 'hora da Madeira',
    'Australia/Lord_Howe': 'hora da Ilha de Lord Howe',
    'Europe/Amsterdam': 'hora de Amesterdão',
    'Europe/Athens': 'hora de Atenas',
    'Europe/Berlin': 'hora de Berlim',
    'Europe/Brussels': 'hora de Bruxelas',
    'Europe/Copenhagen': 'hora de Copenhaga',
    'Europe/Kyiv': 'hora de Kiev',
    'Europe/Lisbon': 'hora de Lisboa',
    'Europe/London': 'hora de Londres',
    'Europe/Luxembourg': 'hora do Luxemburgo',
    'Europe/Madrid': 'hora de Madrid',
    'Europe/Prague': 'hora de Praga',
    'Europe/Rome': 'hora de Roma',
    'Europe/Stockholm': 'hora de Estocolmo',
    'Europe/Vienna': 'hora de Viena',
    'Europe/Warsaw': 'hora de Varsóvia',
    'Europe/Zurich': 'hora de Zurique',
  },
  sentences: {
    'time.dayTime': '{day}, {hour, plural, =1 {à} other {às}} {time}',
    'time.dayStart': '{day}, à meia-noite (início do dia)',
    'time.dayEnd': '{day}, à meia-noite (fim do dia)',
    'time.midnight': 'meia-noite',
    'time.window': '{day}, {opens}–{closes}',
    'time.windowOverDays': '{firstDay}, {opens} – {lastDay}, {closes}',
    'time.days': '{firstDay} – {lastDay}',
    'time.zone': 'hora de {city}',

    'pickup.firm': '{span, select, days {Pronto para levantar} other {Levantar}} {when}',
    'pickup.estimate': `Normalmente pronto para levantar {when}${noLater}`,
    'run.firm': 'Entregue {when}',
    'run.estimate': `Normalmente entregue {when}${noLater}`,
    'run.minimum':
      '{otherwise, select, refund {Entregue {when}, se a volta se realizar} other {{status, select, estimate {Normalmente entregue} other {Entregue}} {when}}}',
    'lane.firm': 'Entregue {when}',
    'lane.estimate': `Normalmente entregue {when}${noLater}`,

    'headline.unknown': 'Ainda sem data',
    'headline.expired': 'Confirmado ao encomendar',
    'where.place': '{place}, {zone}',
    'where.zone': '{zone}',
    'condition.before': 'Encomende antes de {dayTime}',
    'condition.from': 'A partir de {dayTime}',
    'condition.opens': 'As encomendas abrem {dayTime}, {zone}',
    'row.dated': '{condition} → {answer}, {zone}',
    'row.plain': '{condition}, {zone}: {answer}',
    'expiry.answer': 'confirmado ao encomendar',
    held: 'Guardado para si até {dayTime}, {zone}.',
    minimum: `A volta realiza-se com ${orders}{ordersSoFar, select, none {} other {; {ordersSoFar, plural, =0 {ainda não há nenhuma} one {já há #} other {já há #}}}}.{decidesAt, select, none {} other { Decide-se antes de {decidesAt}, {zone}.}}{otherwise, select, rollOver { Com menos, a sua encomenda segue na volta seguinte.} refund { Com menos, é-lhe devolvido o dinheiro.} other {}}`,
    'sentence.place': '{headline}, {where}. {condition}',
    'sentence.zone': '{headline}, {where}. {condition}',
    stall: 'Banca {stall}',
    free: 'Grátis',
    'source.stock': 'Em stock',
    'source.make': 'Feito por encomenda',

    'unknown.expired': 'Estas datas estão a ser calculadas de novo.',
    'unknown.tz_changed': `As regras da hora local mudaram e estas datas estão a ser calculadas de novo. ${answers}`,
    'unknown.bad_plan': answers,
    'unknown.bad_line': 'Escolha quantas unidades quer: uma ou mais.',
    'unknown.beyond_reviewed': `Os dias de abertura até essa altura ainda não estão confirmados. ${answers}`,
    'unknown.no_calendar': `O produtor ainda não indicou os dias de abertura. ${answers}`,
    'unknown.no_hours': `O horário de levantamento ainda não está definido. ${answers}`,
    'unknown.no_capacity_count': `Está a ser contado quanto a oficina pode aceitar. ${answers}`,
    'unknown.stale_capacity': `Já passou demasiado tempo desde que se contou quanto a oficina pode aceitar. ${answers}`,
    'unknown.machine_down': `Uma máquina está parada de momento. ${answers}`,
    'unknown.queue': `{longestQueueDays, select, none {A fila é mais longa do que o produtor promete.} other {{longestQueueDays, plural, one {A fila é mais longa do que # dia de abertura.} other {A fila é mais longa do que # dias de abertura.}}}} ${answers}`,
    'unknown.no_transit_days': `Ainda não se sabe quanto tempo a transportadora demora até lá. ${answers}`,
    'unknown.no_size': `Ainda não se sabe o tamanho embalado. ${answers}`,
    'unknown.unreadable_postcode':
      'Não foi possível ler {postcode, select, none {este código postal} other {o código postal {postcode}}}. Verifique-o e a data será mostrada.',
    'unknown.tied_zones': `Duas zonas de entrega incluem este código postal. ${answers}`,
    'unknown.over_quantity_bound': `Estas datas valem para uma quantidade menor. Encomende menos, ou pergunte. ${answers}`,
    'unknown.unknown_line': `Um produto do cesto ainda não tem data. Receba os restantes à parte, ou pergunte. ${answers}`,

    'unavailable.event_cancelled': 'Este mercado foi cancelado',
    'instead.event_cancelled': 'As encomendas já feitas são reembolsadas na totalidade.',
    'unavailable.event_past': 'Este dia de mercado já passou',
    'instead.event_past': 'Procure o próximo dia de mercado do produtor.',
    'unavailable.orders_closed': 'As encomendas para este dia de mercado fecharam',
    'instead.orders_closed': 'Venha à banca no próprio dia, ou procure o próximo dia de mercado do produtor.',
    'unavailable.orders_not_open': 'As encomendas ainda não abriram',
    'instead.orders_not_open': 'Volte quando estiverem abertas.',
    'unavailable.sold_out': 'Esgotado',
    'instead.sold_out': 'Não resta nenhum por esta via. Escolha outra forma ou outro produto.',
    'unavailable.place_closed':
      '{place, select, none {Este local não aceita encomendas} other {{place} não aceita encomendas}} de momento',
    'instead.place_closed': 'Escolha outro local ou a entrega.',
    'unavailable.contract_ended': 'Já não é feito ali',
    'instead.contract_ended': 'Escolha outra forma, ou pergunte ao produtor.',
    'unavailable.outside_zone':
      '{postcode, select, none {Não se entrega nesta morada} other {Não se entrega em {postcode}}}',
    'instead.outside_zone':
      '{place, select, none {Levante em mão, ou indique outra morada.} other {Levante em {place}, ou indique outra morada.}}',
    'unavailable.over_limit': 'Demasiado para um só envio por esta via',
    'instead.over_limit':
      '{of, select, quantity {Encomende no máximo {limit, number}, ou escolha outra forma.} other {Encomende menos, ou escolha outra forma.}}',
    'unavailable.needs_tested_packaging': 'Não se envia: demasiado frágil para uma embalagem não testada',
    'instead.needs_tested_packaging': '{place, select, none {Levante em mão.} other {Levante em {place}.}}',
    'unavailable.temperature': 'Não se envia nesta época: calor ou frio a mais no caminho',
    'instead.temperature': '{place, select, none {Levante em mão.} other {Levante em {place}.}}',
    'unavailable.no_window': 'Já não há horário de levantamento',
    'instead.no_window': 'Uma encomenda feita agora ficaria pronta depois do último. Escolha outra forma.',
    'unavailable.no_run': 'Já não há volta de entregas',
    'instead.no_run': 'Uma encomenda feita agora ficaria pronta depois da última. Escolha outra forma.',
    'unavailable.no_common_way': 'Não é possível juntar tudo num só envio ou levantamento',
    'instead.no_common_way': 'Receba em separado: cada produto tem a sua data.',

    'basis.order':
      'Encomendado{when, select, none {} other { {when}}}{quantity, select, none {} other {: {quantity, plural, one {# unidade} other {# unidades}}}}',
    'basis.guard':
      '{why, select, none {{deadline, select, none {Verificado quanto aos limites desta resposta} other {Esta resposta vale antes de {deadline}}}} other {{why}}}',
    'basis.release': 'Pré-venda: tratado quando a venda começar{when, select, none {} other {, {when}}}',
    'basis.acceptance_day':
      '{when, select, none {Conta para o próximo dia de abertura} other {Conta para {when}}}{deadline, select, none {{cutoff, select, none {} other {; encomendas feitas antes das {cutoff} contam para o próprio dia}}} other {; contam para ele as encomendas feitas antes de {deadline}}}',
    'basis.stock':
      '{left, select, none {Tirado do stock} other {{left, plural, =0 {O stock acabou} one {Tirado do stock: havia # unidade} other {Tirado do stock: havia # unidades}}}}',
    'basis.capacity':
      '{resource, select, none {A oficina} other {{resource}}} tem capacidade{when, select, none {} other {, {when}}}{units, select, none {} other {: precisa de {units, number}}}{free, select, none {} other {, livres {free, number}}}',
    'basis.batch':
      'Feito em lotes{size, select, none {} other { de {size, number}}}{waiting, select, none {} other {; {waiting, number} à espera}}{when, select, none {} other {; este lote avança {when}}}',
    'basis.made':
      'Feito{resource, select, none {} other { em {resource}}}{when, select, none {} other {, terminado {when}}}',
    'basis.cured':
      'Seca e cura{hours, select, none {} other { durante {hours, plural, one {# hora} other {# horas}}}}{when, select, none {} other {, até {when}}}',
    'basis.ready':
      'Pronto{when, select, none {} other { {when}}}{unit, select, businessDays {{amount, select, none {} other {{amount, plural, =0 {} one {, após # dia de abertura} other {, após # dias de abertura}}}}} workingMinutes {{amount, select, none {} other {, após {amount, plural, one {# minuto de trabalho} other {# minutos de trabalho}}}}} other {}}',
    'basis.collection':
      'Levantamento{place, select, none {} other { em {place}}}{when, select, none {} other { a partir de {when}}}{slotMinutes, select, none {} other {, em períodos de {slotMinutes, plural, one {# minuto} other {# minutos}}}}{left, select, none {} other {, {left, plural, one {# lugar livre} other {# lugares livres}}}}',
    'basis.departure':
      'Segue na volta de entregas{when, select, none {} other { de {when}}}{deadline, select, none {} other {; encomendas para ela antes de {deadline}}}',
    'basis.minimum': `A volta realiza-se com ${orders}{ordersSoFar, select, none {} other {; {ordersSoFar, plural, =0 {nenhuma até agora} one {# até agora} other {# até agora}}}}{deadline, select, none {} other {; decide-se antes de {deadline}}}`,
    'basis.handover':
      'Entregue {carrier, select, none {à transportadora} other {a {carrier}}}{when, select, none {} other { {when}}}{deadline, select, none {} other {; encomendas para esta recolha antes de {deadline}}}',
    'basis.transit': `A caminho{days, select, none {} other { durante {days, plural, one {# dia de trânsito} other {# dias de trânsito}}}}{origin, select, measured {: {branch, select, earliest {9 em cada 10 ${lastParcels} demoraram isso ou mais} other {{share, select, 95 {19 em cada 20} other {9 em cada 10}} ${lastParcels} não demoraram mais}}} quoted {{branch, select, earliest {, segundo a transportadora} latest {, um a mais do que a transportadora indica} other {, com base no que a transportadora indica}}} other {}}`,
    'basis.delivery':
      'Entrega{zoneTitle, select, none {} other { na zona {zoneTitle}}}{when, select, none {} other { {when}}}',
    'basis.rotation':
      'O horário alterna{weeks, select, none {} other { ao longo de {weeks, plural, one {# semana} other {# semanas}}}} e não se sabe de qual é a vez: esta resposta cobre todas',
    'basis.stale_capacity':
      'Última contagem da capacidade{when, select, none {} other {: {when}}}{hours, select, none {{when, select, none { há algum tempo} other {}}} other {, mais de {hours, plural, one {# hora} other {# horas}} antes da encomenda}}; por isso, isto é uma estimativa',
    'basis.together':
      '{lines, select, none {Os produtos} other {{lines, plural, one {# produto} other {# produtos}}}} em conjunto: decide o último a ficar pronto{when, select, none {} other {, {when}}}',
    'frame.sentence':
      '{branch, select, earliest {O mais cedo: } latest {O mais tardar: } other {}}{statement}{zone, select, none {} other { ({zone})}}',
    'frame.passedOver': 'Dias não contados: {dates}',
    'frame.passedOverDate': '{day} ({label})',
  },
} satisfies LocaleWords;
