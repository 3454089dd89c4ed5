import type { LocaleWords } from '../sentences.ts';

const lastParcels = '{sample, select, none {Sendungen} other {der letzten {sample, number} Sendungen}}';
/** Behind an estimate that rests on measured parcels. */
const noLater = `{share, select, 90 { (9 von 10 ${lastParcels} kamen nicht später)} 95 { (19 von 20 ${lastParcels} kamen nicht später)} other {}}`;
const answers = 'Die Werkstatt antwortet innerhalb eines Arbeitstags.';
const orders =
  '{orders, select, none {genügend vielen Bestellungen} other {{orders, plural, one {# Bestellung} other {# Bestellungen}}}}';

/** German. Headlines keep their capital inside a sentence, because most begin with a noun. */
export const de = {
  month: 'short',
  inner: 'keep',
  zones: {
    UTC: 'UTC',
    'Etc/UTC': 'UTC',
    'Africa/Cairo': 'Ortszeit Kairo',
    'Africa/Algiers': 'Ortszeit Algier',
    'America/Mexico_City': 'Ortszeit Mexiko-Stadt',
    'America/Sao_Paulo': 'Ortszeit São Paulo',
    'America/St_Johns': 'Ortszeit St. John’s',
    'Asia/Calcutta': 'Ortszeit Kolkata',
    'Asia/Kathmandu': 'Ortszeit Kathmandu',
    'Asia/Tokyo': 'Ortszeit Tokio',
    'Atlantic/Azores': 'Ortszeit Azoren',
    'Atlantic/Canary': 'Ortszeit Kanaren',
    'Australia/Lord_Howe': 'Ortszeit Lord-Howe-Insel',
    'Europe/Athens': 'Ortszeit Athen',
    'Europe/Brussels': 'Ortszeit Brüssel',
    'Europe/Bucharest': 'Ortszeit Bukarest',
    'Europe/Copenhagen': 'Ortszeit Kopenhagen',
    'Europe/Kyiv': 'Ortszeit Kiew',
    'Europe/Lisbon': 'Ortszeit Lissabon',
    'Europe/Luxembourg': 'Ortszeit Luxemburg',
    'Europe/Moscow': 'Ortszeit Moskau',
    'Europe/Prague': 'Ortszeit Prag',
    'Europe/Rome': 'Ortszeit Rom',
    'Europe/Vienna': 'Ortszeit Wien',
    'Europe/Warsaw': 'Ortszeit Warschau',
    'Europe/Zurich': 'Ortszeit Zürich',
  },
  sentences: {
    'time.dayTime': '{day}, {time} Uhr',
    'time.dayStart': '{day}, Mitternacht (Tagesbeginn)',
    'time.dayEnd': '{day}, Mitternacht (Tagesende)',
    'time.midnight': 'Mitternacht',
    'time.window': '{day}, {opens}–{closes} Uhr',
    'time.windowOverDays': '{firstDay}, {opens} Uhr – {lastDay}, {closes} Uhr',
    'time.days': '{firstDay} – {lastDay}',
    'time.zone': 'Ortszeit {city}',

    'pickup.firm': '{span, select, days {Abholbereit} other {Abholung}} {when}',
    'pickup.estimate': `Meist abholbereit {when}${noLater}`,
    'run.firm': 'Lieferung {when}',
    'run.estimate': `Lieferung meist {when}${noLater}`,
    'run.minimum':
      '{otherwise, select, refund {Lieferung {when}, wenn die Tour stattfindet} other {{status, select, estimate {Lieferung meist} other {Lieferung}} {when}}}',
    'lane.firm': 'Lieferung {when}',
    'lane.estimate': `Lieferung meist {when}${noLater}`,

    'headline.unknown': 'Noch kein Termin',
    'headline.expired': 'Wird bei der Bestellung bestätigt',
    'where.place': '{place}, {zone}',
    'where.zone': '{zone}',
    'condition.before': 'Bestellung vor {dayTime}',
    'condition.from': 'Ab {dayTime}',
    'condition.opens': 'Bestellbar ab {dayTime}, {zone}',
    'row.dated': '{condition} → {answer}, {zone}',
    'row.plain': '{condition}, {zone}: {answer}',
    'expiry.answer': 'wird bei der Bestellung bestätigt',
    held: 'Für Sie aufgehoben bis {dayTime}, {zone}.',
    minimum: `Die Tour findet ab ${orders} statt{ordersSoFar, select, none {} other {; {ordersSoFar, plural, =0 {bisher gibt es keine} one {bisher gibt es #} other {bisher gibt es #}}}}.{decidesAt, select, none {} other { Entschieden wird vor {decidesAt}, {zone}.}}{otherwise, select, rollOver { Bei weniger fährt Ihre Bestellung mit der nächsten Tour.} refund { Bei weniger erhalten Sie Ihr Geld zurück.} other {}}`,
    'sentence.place': '{headline}, {where}. {condition}',
    'sentence.zone': '{headline}, {where}. {condition}',
    stall: 'Stand {stall}',
    free: 'Kostenlos',
    'source.stock': 'Vorrätig',
    'source.make': 'Auf Bestellung gefertigt',

    'unknown.expired': 'Diese Termine werden neu berechnet.',
    'unknown.tz_changed': `Die Regeln der dortigen Uhrzeit haben sich geändert, die Termine werden neu berechnet. ${answers}`,
    'unknown.bad_plan': answers,
    'unknown.bad_line': 'Wählen Sie, wie viele Sie möchten: eins oder mehr.',
    'unknown.beyond_reviewed': `Die Öffnungstage so weit im Voraus sind noch nicht bestätigt. ${answers}`,
    'unknown.no_calendar': `Öffnungstage sind noch nicht angegeben. ${answers}`,
    'unknown.no_hours': `Die Abholzeiten stehen noch nicht fest. ${answers}`,
    'unknown.no_capacity_count': `Wie viel die Werkstatt annehmen kann, wird noch gezählt. ${answers}`,
    'unknown.stale_capacity': `Wie viel die Werkstatt annehmen kann, wurde zuletzt vor zu langer Zeit gezählt. ${answers}`,
    'unknown.machine_down': `Eine Maschine steht zurzeit still. ${answers}`,
    'unknown.queue': `{longestQueueDays, select, none {Die Warteschlange ist länger, als die Werkstatt zusagt.} other {{longestQueueDays, plural, one {Die Warteschlange ist länger als # Öffnungstag.} other {Die Warteschlange ist länger als # Öffnungstage.}}}} ${answers}`,
    'unknown.no_transit_days': `Wie lange der Paketdienst dorthin braucht, ist noch nicht bekannt. ${answers}`,
    'unknown.no_size': `Die Größe mit Verpackung ist noch nicht bekannt. ${answers}`,
    'unknown.unreadable_postcode':
      '{postcode, select, none {Diese Postleitzahl} other {Die Postleitzahl {postcode}}} ist nicht lesbar. Prüfen Sie sie, dann erscheint der Termin.',
    'unknown.tied_zones': `Zwei Liefergebiete enthalten diese Postleitzahl. ${answers}`,
    'unknown.over_quantity_bound': `Diese Termine gelten für eine kleinere Menge. Bestellen Sie weniger oder fragen Sie nach. ${answers}`,
    'unknown.unknown_line': `Ein Produkt im Korb hat noch keinen Termin. Nehmen Sie die übrigen für sich oder fragen Sie nach. ${answers}`,

    'unavailable.event_cancelled': 'Dieser Markt ist abgesagt',
    'instead.event_cancelled': 'Bereits aufgegebene Bestellungen werden vollständig erstattet.',
    'unavailable.event_past': 'Dieser Markttag ist vorbei',
    'instead.event_past': 'Suchen Sie den nächsten Markttag dieses Anbieters.',
    'unavailable.orders_closed': 'Die Bestellzeit für diesen Markttag ist zu Ende',
    'instead.orders_closed': 'Kommen Sie am Markttag an den Stand oder suchen Sie den nächsten Markttag.',
    'unavailable.orders_not_open': 'Noch nicht bestellbar',
    'instead.orders_not_open': 'Kommen Sie wieder, wenn es so weit ist.',
    'unavailable.sold_out': 'Ausverkauft',
    'instead.sold_out': 'Auf diesem Weg ist nichts mehr da. Wählen Sie einen anderen Weg oder ein anderes Produkt.',
    'unavailable.place_closed':
      '{place, select, none {Dieser Ort nimmt} other {{place} nimmt}} zurzeit keine Bestellungen an',
    'instead.place_closed': 'Wählen Sie einen anderen Ort oder die Lieferung.',
    'unavailable.contract_ended': 'Wird dort nicht mehr gefertigt',
    'instead.contract_ended': 'Wählen Sie einen anderen Weg oder fragen Sie nach.',
    'unavailable.outside_zone': '{postcode, select, none {Nicht an diese Adresse} other {Nicht nach {postcode}}}',
    'instead.outside_zone':
      '{place, select, none {Holen Sie es ab oder geben Sie eine andere Adresse an.} other {Abholung: {place}. Oder geben Sie eine andere Adresse an.}}',
    'unavailable.over_limit': 'Zu viel für eine Sendung auf diesem Weg',
    'instead.over_limit':
      '{of, select, quantity {Bestellen Sie höchstens {limit, number} oder wählen Sie einen anderen Weg.} other {Bestellen Sie weniger oder wählen Sie einen anderen Weg.}}',
    'unavailable.needs_tested_packaging': 'Kein Versand: zu zerbrechlich für eine ungeprüfte Verpackung',
    'instead.needs_tested_packaging': '{place, select, none {Holen Sie es ab.} other {Stattdessen Abholung: {place}.}}',
    'unavailable.temperature': 'In dieser Jahreszeit kein Versand: unterwegs zu heiß oder zu kalt',
    'instead.temperature': '{place, select, none {Holen Sie es ab.} other {Stattdessen Abholung: {place}.}}',
    'unavailable.no_window': 'Keine Abholzeit mehr',
    'instead.no_window': 'Eine Bestellung von jetzt wäre erst nach der letzten fertig. Wählen Sie einen anderen Weg.',
    'unavailable.no_run': 'Keine Kuriertour mehr',
    'instead.no_run': 'Eine Bestellung von jetzt wäre erst nach der letzten fertig. Wählen Sie einen anderen Weg.',
    'unavailable.no_common_way': 'Nicht zusammen in einer Sendung oder Abholung',
    'instead.no_common_way': 'Nehmen Sie sie getrennt: Jedes Produkt hat seinen eigenen Termin.',

    'basis.order':
      'Bestellt{when, select, none {} other { {when}}}{quantity, select, none {} other {: {quantity, number} Stück}}',
    'basis.guard':
      '{why, select, none {{deadline, select, none {An den Grenzen dieser Antwort geprüft} other {Diese Antwort gilt vor {deadline}}}} other {{why}}}',
    'basis.release': 'Vorverkauf: Bearbeitet wird ab Verkaufsbeginn{when, select, none {} other {, {when}}}',
    'basis.acceptance_day':
      '{when, select, none {Zählt für den nächsten Öffnungstag} other {Zählt für {when}}}{deadline, select, none {{cutoff, select, none {} other {; Bestellungen vor {cutoff} Uhr zählen für denselben Tag}}} other {; dafür zählen Bestellungen vor {deadline}}}',
    'basis.stock':
      '{left, select, none {Aus dem Vorrat} other {{left, plural, =0 {Der Vorrat ist aufgebraucht} one {Aus dem Vorrat: # Stück war da} other {Aus dem Vorrat: # Stück waren da}}}}',
    'basis.capacity':
      '{resource, select, none {Die Werkstatt} other {{resource}}} hat Platz{when, select, none {} other {, {when}}}{units, select, none {} other {: {units, number} gebraucht}}{free, select, none {} other {, {free, number} frei}}',
    'basis.batch':
      'In Chargen{size, select, none {} other { von {size, number}}} gefertigt{waiting, select, none {} other {; {waiting, number} warten}}{when, select, none {} other {; diese Charge beginnt {when}}}',
    'basis.made':
      'Gefertigt{resource, select, none {} other { bei {resource}}}{when, select, none {} other {, fertig {when}}}',
    'basis.cured':
      'Trocknet und härtet{hours, select, none {} other { {hours, plural, one {# Stunde} other {# Stunden}}}}{when, select, none {} other {, bis {when}}}',
    'basis.ready':
      'Fertig{when, select, none {} other { {when}}}{unit, select, businessDays {{amount, select, none {} other {{amount, plural, =0 {} one {, nach # Öffnungstag} other {, nach # Öffnungstagen}}}}} workingMinutes {{amount, select, none {} other {, nach {amount, plural, one {# Arbeitsminute} other {# Arbeitsminuten}}}}} other {}}',
    'basis.collection':
      'Abholung{place, select, none {} other { bei {place}}}{when, select, none {} other { ab {when}}}{slotMinutes, select, none {} other {, in Abschnitten von {slotMinutes, plural, one {# Minute} other {# Minuten}}}}{left, select, none {} other {, {left, plural, one {# Platz frei} other {# Plätze frei}}}}',
    'basis.departure':
      'Fährt mit der Kuriertour{when, select, none {} other { am {when}}}{deadline, select, none {} other {; Bestellungen dafür vor {deadline}}}',
    'basis.minimum': `Die Tour findet ab ${orders} statt{ordersSoFar, select, none {} other {, {ordersSoFar, plural, =0 {bisher keine} other {bisher #}}}}{deadline, select, none {} other {; entschieden wird vor {deadline}}}`,
    'basis.handover':
      'Übergabe an {carrier, select, none {den Paketdienst} other {{carrier}}}{when, select, none {} other { {when}}}{deadline, select, none {} other {; Bestellungen dafür vor {deadline}}}',
    'basis.transit': `Unterwegs{days, select, none {} other { {days, plural, one {# Transporttag} other {# Transporttage}}}}{origin, select, measured {: {branch, select, earliest {9 von 10 ${lastParcels} brauchten so lange oder länger} other {{share, select, 95 {19 von 20} other {9 von 10}} ${lastParcels} brauchten nicht länger}}} quoted {{branch, select, earliest {, laut Paketdienst} latest {, einer mehr als der Paketdienst angibt} other {, nach Angabe des Paketdienstes}}} other {}}`,
    'basis.delivery':
      'Lieferung{zoneTitle, select, none {} other { im Gebiet {zoneTitle}}}{when, select, none {} other { {when}}}',
    'basis.rotation':
      'Die Zeiten wechseln{weeks, select, none {} other { im Takt von {weeks, plural, one {# Woche} other {# Wochen}}}}, und welche Woche an der Reihe ist, ist nicht bekannt: Diese Antwort gilt für jede',
    'basis.stale_capacity':
      'Kapazität zuletzt gezählt{when, select, none {} other {: {when}}}{hours, select, none {{when, select, none { vor längerer Zeit} other {}}} other {, mehr als {hours, plural, one {# Stunde} other {# Stunden}} vor der Bestellung}}; daher ist dies eine Schätzung',
    'basis.together':
      '{lines, select, none {Die Produkte} other {{lines, plural, one {# Produkt} other {# Produkte}}}} zusammen: Was zuletzt fertig wird, entscheidet{when, select, none {} other {, {when}}}',
    'frame.sentence':
      '{branch, select, earliest {Frühestens: } latest {Spätestens: } other {}}{statement}{zone, select, none {} other { ({zone})}}',
    'frame.passedOver': 'Nicht mitgezählt: {dates}',
    'frame.passedOverDate': '{day} ({label})',
  },
} satisfies LocaleWords;
