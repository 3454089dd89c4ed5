import type { LocaleWords } from '../sentences.ts';

const lastParcels = '{sample, select, none {envíos} other {de los últimos {sample, number} envíos}}';
/** Behind an estimate that rests on measured parcels. */
const noLater = `{share, select, 90 { (9 de cada 10 ${lastParcels} no llegaron más tarde)} 95 { (19 de cada 20 ${lastParcels} no llegaron más tarde)} other {}}`;
const answers = 'El taller responde en un día laborable.';
const orders =
  '{orders, select, none {suficientes pedidos} other {{orders, plural, one {# pedido} other {# pedidos}}}}';

/** Spanish, speaking to the buyer as "tú". */
export const es = {
  month: 'long',
  inner: 'lower',
  zones: {
    UTC: 'UTC',
    'Etc/UTC': 'UTC',
    'Africa/Algiers': 'hora de Argel',
    'Africa/Cairo': 'hora de El Cairo',
    'America/Bogota': 'hora de Bogotá',
    'America/Mexico_City': 'hora de Ciudad de México',
    'America/New_York': 'hora de Nueva York',
    'America/Sao_Paulo': 'hora de São Paulo',
    'America/St_Johns': 'hora de San Juan de Terranova',
    'Asia/Calcutta': 'hora de Calcuta',
    'Asia/Kathmandu': 'hora de Katmandú',
    'Asia/Kolkata': 'hora de Calcuta',
    'Asia/Tokyo': 'hora de Tokio',
    'Atlantic/Azores': 'hora de las Azores',
    'Atlantic/Canary': 'hora de Canarias',
    'Australia/Lord_Howe': 'hora de la isla de Lord Howe',
    'Europe/Amsterdam': 'hora de Ámsterdam',
    'Europe/Athens': 'hora de Atenas',
    'Europe/Berlin': 'hora de Berlín',
    'Europe/Brussels': 'hora de Bruselas',
    'Europe/Bucharest': 'hora de Bucarest',
    'Europe/Copenhagen': 'hora de Copenhague',
    'Europe/Dublin': 'hora de Dublín',
    'Europe/Lisbon': 'hora de Lisboa',
    'Europe/London': 'hora de Londres',
    'Europe/Luxembourg': 'hora de Luxemburgo',
    'Europe/Moscow': 'hora de Moscú',
    'Europe/Paris': 'hora de París',
    'Europe/Prague': 'hora de Praga',
    'Europe/Rome': 'hora de Roma',
    'Europe/Stockholm': 'hora de Estocolmo',
    'Europe/Vienna': 'hora de Viena',
    'Europe/Warsaw': 'hora de Varsovia',
    'Europe/Zurich': 'hora de Zúrich',
  },
  sentences: {
    'time.dayTime': '{day}, {hour, plural, =1 {a la} other {a las}} {time}',
    'time.dayStart': '{day}, a medianoche (inicio del día)',
    'time.dayEnd': '{day}, a medianoche (fin del día)',
    'time.midnight': 'medianoche',
    'time.window': '{day}, {opens}–{closes}',
    'time.windowOverDays': '{firstDay}, {opens} – {lastDay}, {closes}',
    'time.days': '{firstDay} – {lastDay}',
    'time.zone': 'hora de {city}',

    'pickup.firm': '{span, select, days {Listo para recoger} other {Recogida}} {when}',
    'pickup.estimate': `Normalmente listo para recoger {when}${noLater}`,
    'run.firm': 'Entrega {when}',
    'run.estimate': `Normalmente entregado {when}${noLater}`,
    'run.minimum':
      '{otherwise, select, refund {Entrega {when}, si el reparto sale} other {{status, select, estimate {Normalmente entregado} other {Entrega}} {when}}}',
    'lane.firm': 'Entrega {when}',
    'lane.estimate': `Normalmente entregado {when}${noLater}`,

    'headline.unknown': 'Aún sin fecha',
    'headline.expired': 'Se confirma al hacer el pedido',
    'where.place': '{place}, {zone}',
    'where.zone': '{zone}',
    'condition.before': 'Haz tu pedido antes del {dayTime}',
    'condition.from': 'Desde el {dayTime}',
    'condition.opens': 'Los pedidos se abren el {dayTime}, {zone}',
    'row.dated': '{condition} → {answer}, {zone}',
    'row.plain': '{condition}, {zone}: {answer}',
    'expiry.answer': 'se confirma al hacer el pedido',
    held: 'Te lo guardamos hasta el {dayTime}, {zone}.',
    minimum: `El reparto sale con ${orders}{orders, select, none {} other { como mínimo}}{ordersSoFar, select, none {} other {; {ordersSoFar, plural, =0 {de momento no hay ninguno} other {de momento hay #}}}}.{decidesAt, select, none {} other { Se decide antes del {decidesAt}, {zone}.}}{otherwise, select, rollOver { Con menos, tu pedido sale en el reparto siguiente.} refund { Con menos, te devolvemos el dinero.} other {}}`,
    'sentence.place': '{headline}, {where}. {condition}',
    'sentence.zone': '{headline}, {where}. {condition}',
    stall: 'Puesto {stall}',
    free: 'Gratis',
    'source.stock': 'En existencias',
    'source.make': 'Hecho por encargo',

    'unknown.expired': 'Estas fechas se están calculando de nuevo.',
    'unknown.tz_changed': `Han cambiado las reglas de la hora local y estas fechas se están calculando de nuevo. ${answers}`,
    'unknown.bad_plan': answers,
    'unknown.bad_line': 'Elige cuántas unidades quieres: una o más.',
    'unknown.beyond_reviewed': `Los días de apertura de esas fechas aún no están confirmados. ${answers}`,
    'unknown.no_calendar': `Aún no se han indicado los días de apertura. ${answers}`,
    'unknown.no_hours': `El horario de recogida aún no está fijado. ${answers}`,
    'unknown.no_capacity_count': `Se está contando cuánto puede aceptar el taller. ${answers}`,
    'unknown.stale_capacity': `Hace demasiado tiempo que se contó cuánto puede aceptar el taller. ${answers}`,
    'unknown.machine_down': `Una máquina está parada por ahora. ${answers}`,
    'unknown.queue': `{longestQueueDays, select, none {La cola es más larga de lo que el taller promete.} other {{longestQueueDays, plural, one {La cola supera # día de apertura.} other {La cola supera # días de apertura.}}}} ${answers}`,
    'unknown.no_transit_days': `Aún no se sabe cuánto tarda el transportista hasta allí. ${answers}`,
    'unknown.no_size': `Aún no se conoce el tamaño embalado. ${answers}`,
    'unknown.unreadable_postcode':
      'No se puede leer {postcode, select, none {este código postal} other {el código postal {postcode}}}. Revísalo y aparecerá la fecha.',
    'unknown.tied_zones': `Dos zonas de entrega incluyen este código postal. ${answers}`,
    'unknown.over_quantity_bound': `Estas fechas valen para una cantidad menor. Pide menos, o pregunta. ${answers}`,
    'unknown.unknown_line': `Un producto de la cesta aún no tiene fecha. Recibe los demás por separado, o pregunta. ${answers}`,

    'unavailable.event_cancelled': 'Este mercado se ha cancelado',
    'instead.event_cancelled': 'Los pedidos ya hechos se reembolsan por completo.',
    'unavailable.event_past': 'Este día de mercado ya pasó',
    'instead.event_past': 'Busca el próximo día de mercado del vendedor.',
    'unavailable.orders_closed': 'Los pedidos para este día de mercado están cerrados',
    'instead.orders_closed': 'Ven al puesto ese día, o busca el próximo día de mercado del vendedor.',
    'unavailable.orders_not_open': 'Los pedidos aún no están abiertos',
    'instead.orders_not_open': 'Vuelve cuando lo estén.',
    'unavailable.sold_out': 'Agotado',
    'instead.sold_out': 'No queda ninguno por esta vía. Elige otra, u otro producto.',
    'unavailable.place_closed':
      '{place, select, none {Este lugar no admite pedidos} other {{place} no admite pedidos}} por ahora',
    'instead.place_closed': 'Elige otro lugar o la entrega.',
    'unavailable.contract_ended': 'Ya no se hace allí',
    'instead.contract_ended': 'Elige otra vía, o pregunta al vendedor.',
    'unavailable.outside_zone':
      '{postcode, select, none {No se entrega en esta dirección} other {No se entrega en {postcode}}}',
    'instead.outside_zone':
      '{place, select, none {Recógelo en persona, o indica otra dirección.} other {Recógelo en {place}, o indica otra dirección.}}',
    'unavailable.over_limit': 'Demasiado para un solo envío por esta vía',
    'instead.over_limit':
      '{of, select, quantity {Pide como máximo {limit, number}, o elige otra vía.} other {Pide menos, o elige otra vía.}}',
    'unavailable.needs_tested_packaging': 'No se envía: demasiado frágil para un embalaje sin probar',
    'instead.needs_tested_packaging': '{place, select, none {Recógelo en persona.} other {Recógelo en {place}.}}',
    'unavailable.temperature': 'No se envía en esta época: demasiado calor o frío en el camino',
    'instead.temperature': '{place, select, none {Recógelo en persona.} other {Recógelo en {place}.}}',
    'unavailable.no_window': 'Ya no queda horario de recogida',
    'instead.no_window': 'Un pedido hecho ahora estaría listo después del último. Elige otra vía.',
    'unavailable.no_run': 'Ya no queda reparto',
    'instead.no_run': 'Un pedido hecho ahora estaría listo después del último. Elige otra vía.',
    'unavailable.no_common_way': 'No se puede juntar en un solo envío o recogida',
    'instead.no_common_way': 'Recíbelos por separado: cada producto tiene su propia fecha.',

    'basis.order':
      'Pedido{when, select, none {} other { el {when}}}{quantity, select, none {} other {: {quantity, plural, one {# unidad} other {# unidades}}}}',
    'basis.guard':
      '{why, select, none {{deadline, select, none {Comprobado según los límites de esta respuesta} other {Esta respuesta vale antes del {deadline}}}} other {{why}}}',
    'basis.release': 'Preventa: se atiende cuando empiece la venta{when, select, none {} other {, el {when}}}',
    'basis.acceptance_day':
      '{when, select, none {Cuenta para el próximo día de apertura} other {Cuenta para el {when}}}{deadline, select, none {{cutoff, select, none {} other {; los pedidos hechos antes de las {cutoff} cuentan para el mismo día}}} other {; cuentan para él los pedidos hechos antes del {deadline}}}',
    'basis.stock':
      '{left, select, none {De las existencias} other {{left, plural, =0 {Se han agotado las existencias} one {De las existencias: había # unidad} other {De las existencias: había # unidades}}}}',
    'basis.capacity':
      '{resource, select, none {El taller} other {{resource}}} tiene capacidad{when, select, none {} other { el {when}}}{units, select, none {} other {: necesita {units, number}}}{free, select, none {} other {, {free, plural, one {# libre} other {# libres}}}}',
    'basis.batch':
      'Se hace por lotes{size, select, none {} other { de {size, number}}}{waiting, select, none {} other {; {waiting, number} en espera}}{when, select, none {} other {; este lote empieza el {when}}}',
    'basis.made':
      'Hecho{resource, select, none {} other { en {resource}}}{when, select, none {} other {, terminado el {when}}}',
    'basis.cured':
      'Secado y curado{hours, select, none {} other { durante {hours, plural, one {# hora} other {# horas}}}}{when, select, none {} other {, hasta el {when}}}',
    'basis.ready':
      'Listo{when, select, none {} other { el {when}}}{unit, select, businessDays {{amount, select, none {} other {{amount, plural, =0 {} one {, tras # día de apertura} other {, tras # días de apertura}}}}} workingMinutes {{amount, select, none {} other {, tras {amount, plural, one {# minuto de trabajo} other {# minutos de trabajo}}}}} other {}}',
    'basis.collection':
      'Recogida{place, select, none {} other { en {place}}}{when, select, none {} other { desde el {when}}}{slotMinutes, select, none {} other {, en franjas de {slotMinutes, plural, one {# minuto} other {# minutos}}}}{left, select, none {} other {, {left, plural, one {# plaza libre} other {# plazas libres}}}}',
    'basis.departure':
      'Sale en el reparto{when, select, none {} other { del {when}}}{deadline, select, none {} other {; pedidos para él antes del {deadline}}}',
    'basis.minimum': `El reparto sale con ${orders}{orders, select, none {} other { como mínimo}}{ordersSoFar, select, none {} other {, {ordersSoFar, plural, =0 {ninguno de momento} other {# de momento}}}}{deadline, select, none {} other {; se decide antes del {deadline}}}`,
    'basis.handover':
      'Entregado {carrier, select, none {al transportista} other {a {carrier}}}{when, select, none {} other { el {when}}}{deadline, select, none {} other {; pedidos para esta recogida antes del {deadline}}}',
    'basis.transit': `En camino{days, select, none {} other { durante {days, plural, one {# día de tránsito} other {# días de tránsito}}}}{origin, select, measured {: {branch, select, earliest {9 de cada 10 ${lastParcels} tardaron eso o más} other {{share, select, 95 {19 de cada 20} other {9 de cada 10}} ${lastParcels} no tardaron más}}} quoted {{branch, select, earliest {, según el transportista} latest {, uno más de lo que indica el transportista} other {, a partir de lo que indica el transportista}}} other {}}`,
    'basis.delivery':
      'Entrega{zoneTitle, select, none {} other { en la zona {zoneTitle}}}{when, select, none {} other { {when}}}',
    'basis.rotation':
      'El horario se alterna{weeks, select, none {} other { cada {weeks, plural, one {# semana} other {# semanas}}}} y no se sabe qué semana toca: esta respuesta vale para todas',
    'basis.stale_capacity':
      'La capacidad se contó por última vez{when, select, none {} other { el {when}}}{hours, select, none {{when, select, none { hace un tiempo} other {}}} other {, más de {hours, plural, one {# hora} other {# horas}} antes del pedido}}, así que esto es una estimación',
    'basis.together':
      '{lines, select, none {Los productos} other {{lines, plural, one {# producto} other {# productos}}}} juntos: decide el último en estar listo{when, select, none {} other {, {when}}}',
    'frame.sentence':
      '{branch, select, earliest {Como pronto: } latest {Como tarde: } other {}}{statement}{zone, select, none {} other { ({zone})}}',
    'frame.passedOver': 'Días no contados: {dates}',
    'frame.passedOverDate': '{day} ({label})',
  },
} satisfies LocaleWords;
