import type { LocaleWords } from '../sentences.ts';

const lastParcels = '{sample, select, none {colis} other {des {sample, number} derniers colis}}';
/** Behind an estimate that rests on measured parcels. */
const noLater = `{share, select, 90 { (9 sur 10 ${lastParcels} ne sont pas arrivés plus tard)} 95 { (19 sur 20 ${lastParcels} ne sont pas arrivés plus tard)} other {}}`;
const answers = 'L’atelier répond sous un jour ouvré.';
const orders =
  '{orders, select, none {assez de commandes} other {{orders, plural, one {# commande} other {# commandes}}}}';

/** French. A no-break space stands before a colon and a semicolon. */
export const fr = {
  month: 'short',
  inner: 'lower',
  zones: {
    UTC: 'UTC',
    'Etc/UTC': 'UTC',
    'Africa/Algiers': 'heure d’Alger',
    'Africa/Cairo': 'heure du Caire',
    'America/Mexico_City': 'heure de Mexico',
    'America/Sao_Paulo': 'heure de São Paulo',
    'America/St_Johns': 'heure de Saint-Jean de Terre-Neuve',
    'Asia/Beirut': 'heure de Beyrouth',
    'Asia/Calcutta': 'heure de Calcutta',
    'Asia/Jerusalem': 'heure de Jérusalem',
    'Asia/Kathmandu': 'heure de Katmandou',
    'Asia/Kolkata': 'heure de Calcutta',
    'Asia/Riyadh': 'heure de Riyad',
    'Atlantic/Azores': 'heure des Açores',
    'Atlantic/Canary': 'heure des Canaries',
    'Atlantic/Madeira': 'heure de Madère',
    'Australia/Lord_Howe': 'heure de l’île Lord Howe',
    'Europe/Athens': 'heure d’Athènes',
    'Europe/Brussels': 'heure de Bruxelles',
    'Europe/Bucharest': 'heure de Bucarest',
    'Europe/Copenhagen': 'heure de Copenhague',
    'Europe/Lisbon': 'heure de Lisbonne',
    'Europe/London': 'heure de Londres',
    'Europe/Luxembourg': 'heure du Luxembourg',
    'Europe/Moscow': 'heure de Moscou',
    'Europe/Vienna': 'heure de Vienne',
    'Europe/Warsaw': 'heure de Varsovie',
  },
  sentences: {
    'time.dayTime': '{day} à {time}',
    'time.dayStart': '{day} à minuit (début du jour)',
    'time.dayEnd': '{day} à minuit (fin du jour)',
    'time.midnight': 'minuit',
    'time.window': '{day}, {opens}–{closes}',
    'time.windowOverDays': '{firstDay}, {opens} – {lastDay}, {closes}',
    'time.days': '{firstDay} – {lastDay}',
    'time.zone': 'heure {initial, select, vowel {d’{city}} other {de {city}}}',

    'pickup.firm': '{span, select, days {Prêt à retirer} other {Retrait}} {when}',
    'pickup.estimate': `En général prêt à retirer {when}${noLater}`,
    'run.firm': 'Livraison {when}',
    'run.estimate': `En général livré {when}${noLater}`,
    'run.minimum':
      '{otherwise, select, refund {Livraison {when}, si la tournée a lieu} other {{status, select, estimate {En général livré} other {Livraison}} {when}}}',
    'lane.firm': 'Livraison {when}',
    'lane.estimate': `En général livré {when}${noLater}`,

    'headline.unknown': 'Pas encore de date',
    'headline.expired': 'Confirmé à la commande',
    'where.place': '{place}, {zone}',
    'where.zone': '{zone}',
    'condition.before': 'Commandez avant le {dayTime}',
    'condition.from': 'À partir du {dayTime}',
    'condition.opens': 'Ouverture des commandes le {dayTime}, {zone}',
    'row.dated': '{condition} → {answer}, {zone}',
    'row.plain': '{condition}, {zone} : {answer}',
    'expiry.answer': 'confirmé à la commande',
    held: 'Gardé pour vous jusqu’au {dayTime}, {zone}.',
    minimum: `La tournée a lieu avec ${orders}{orders, select, none {} other { au moins}}{ordersSoFar, select, none {} other { ; {ordersSoFar, plural, =0 {aucune pour l’instant} other {# pour l’instant}}}}.{decidesAt, select, none {} other { Décision avant le {decidesAt}, {zone}.}}{otherwise, select, rollOver { S’il y en a moins, votre commande part avec la tournée suivante.} refund { S’il y en a moins, vous êtes remboursé.} other {}}`,
    'sentence.place': '{headline}, {where}. {condition}',
    'sentence.zone': '{headline}, {where}. {condition}',
    stall: 'Stand {stall}',
    free: 'Gratuit',
    'source.stock': 'En stock',
    'source.make': 'Fait sur commande',

    'unknown.expired': 'Ces dates sont en cours de recalcul.',
    'unknown.tz_changed': `Les règles de l’heure locale ont changé, ces dates sont en cours de recalcul. ${answers}`,
    'unknown.bad_plan': answers,
    'unknown.bad_line': 'Choisissez combien vous en voulez : un ou plusieurs.',
    'unknown.beyond_reviewed': `Les jours d’ouverture ne sont pas encore confirmés si loin à l’avance. ${answers}`,
    'unknown.no_calendar': `Les jours d’ouverture ne sont pas encore indiqués. ${answers}`,
    'unknown.no_hours': `Les heures de retrait ne sont pas encore fixées. ${answers}`,
    'unknown.no_capacity_count': `On compte encore ce que l’atelier peut prendre. ${answers}`,
    'unknown.stale_capacity': `Ce que l’atelier peut prendre a été compté il y a trop longtemps. ${answers}`,
    'unknown.machine_down': `Une machine est à l’arrêt pour le moment. ${answers}`,
    'unknown.queue': `{longestQueueDays, select, none {La file d’attente est plus longue que ce que l’atelier promet.} other {{longestQueueDays, plural, one {La file d’attente dépasse # jour d’ouverture.} other {La file d’attente dépasse # jours d’ouverture.}}}} ${answers}`,
    'unknown.no_transit_days': `On ne sait pas encore combien de temps met le transporteur jusque-là. ${answers}`,
    'unknown.no_size': `La taille emballée n’est pas encore connue. ${answers}`,
    'unknown.unreadable_postcode':
      '{postcode, select, none {Ce code postal} other {Le code postal {postcode}}} est illisible. Vérifiez-le et la date s’affichera.',
    'unknown.tied_zones': `Deux zones de livraison contiennent ce code postal. ${answers}`,
    'unknown.over_quantity_bound': `Ces dates valent pour une quantité moindre. Commandez moins, ou demandez. ${answers}`,
    'unknown.unknown_line': `Un produit du panier n’a pas encore de date. Prenez les autres à part, ou demandez. ${answers}`,

    'unavailable.event_cancelled': 'Ce marché est annulé',
    'instead.event_cancelled': 'Les commandes déjà passées sont remboursées en totalité.',
    'unavailable.event_past': 'Ce jour de marché est passé',
    'instead.event_past': 'Cherchez le prochain jour de marché du vendeur.',
    'unavailable.orders_closed': 'Les commandes pour ce jour de marché sont closes',
    'instead.orders_closed': 'Venez au stand le jour même, ou cherchez le prochain jour de marché du vendeur.',
    'unavailable.orders_not_open': 'Les commandes ne sont pas encore ouvertes',
    'instead.orders_not_open': 'Revenez quand elles le seront.',
    'unavailable.sold_out': 'Épuisé',
    'instead.sold_out': 'Il n’en reste plus de cette façon. Choisissez-en une autre, ou un autre produit.',
    'unavailable.place_closed':
      '{place, select, none {Ce lieu ne prend pas} other {{place} ne prend pas}} de commandes pour le moment',
    'instead.place_closed': 'Choisissez un autre lieu ou la livraison.',
    'unavailable.contract_ended': 'N’est plus fabriqué là-bas',
    'instead.contract_ended': 'Choisissez une autre façon, ou demandez au vendeur.',
    'unavailable.outside_zone':
      '{postcode, select, none {Pas de livraison à cette adresse} other {Pas de livraison au {postcode}}}',
    'instead.outside_zone':
      '{place, select, none {Retirez-le sur place, ou indiquez une autre adresse.} other {Retrait possible : {place}. Ou indiquez une autre adresse.}}',
    'unavailable.over_limit': 'Trop pour un seul colis de cette façon',
    'instead.over_limit':
      '{of, select, quantity {Commandez-en {limit, number} au plus, ou choisissez une autre façon.} other {Commandez moins, ou choisissez une autre façon.}}',
    'unavailable.needs_tested_packaging': 'Pas d’envoi : trop fragile pour un emballage non testé',
    'instead.needs_tested_packaging':
      '{place, select, none {Retirez-le sur place.} other {Retrait possible : {place}.}}',
    'unavailable.temperature': 'Pas d’envoi en cette saison : trop chaud ou trop froid en route',
    'instead.temperature': '{place, select, none {Retirez-le sur place.} other {Retrait possible : {place}.}}',
    'unavailable.no_window': 'Plus de créneau de retrait',
    'instead.no_window': 'Une commande passée maintenant serait prête après le dernier. Choisissez une autre façon.',
    'unavailable.no_run': 'Plus de tournée de livraison',
    'instead.no_run': 'Une commande passée maintenant serait prête après la dernière. Choisissez une autre façon.',
    'unavailable.no_common_way': 'Pas ensemble en un seul colis ou retrait',
    'instead.no_common_way': 'Prenez-les séparément : chaque produit a sa propre date.',

    'basis.order':
      'Commandé{when, select, none {} other { le {when}}}{quantity, select, none {} other { : {quantity, plural, one {# pièce} other {# pièces}}}}',
    'basis.guard':
      '{why, select, none {{deadline, select, none {Vérifié selon les limites de cette réponse} other {Cette réponse vaut avant le {deadline}}}} other {{why}}}',
    'basis.release': 'Prévente : pris en charge à l’ouverture des ventes{when, select, none {} other {, le {when}}}',
    'basis.acceptance_day':
      '{when, select, none {Compte pour le prochain jour d’ouverture} other {Compte pour le {when}}}{deadline, select, none {{cutoff, select, none {} other { ; les commandes passées avant {cutoff} comptent pour le jour même}}} other { ; y comptent les commandes passées avant le {deadline}}}',
    'basis.stock':
      '{left, select, none {Pris sur le stock} other {{left, plural, =0 {Le stock est épuisé} one {Pris sur le stock : il restait # pièce} other {Pris sur le stock : il restait # pièces}}}}',
    'basis.capacity':
      '{resource, select, none {L’atelier} other {{resource}}} a de la place{when, select, none {} other { le {when}}}{units, select, none {} other { : besoin de {units, number}}}{free, select, none {} other {, {free, plural, one {# libre} other {# libres}}}}',
    'basis.batch':
      'Fabriqué par lots{size, select, none {} other { de {size, number}}}{waiting, select, none {} other { ; {waiting, number} en attente}}{when, select, none {} other { ; ce lot part le {when}}}',
    'basis.made':
      'Fabriqué{resource, select, none {} other { chez {resource}}}{when, select, none {} other {, terminé le {when}}}',
    'basis.cured':
      'Séchage et durcissement{hours, select, none {} other { pendant {hours, plural, one {# heure} other {# heures}}}}{when, select, none {} other {, jusqu’au {when}}}',
    'basis.ready':
      'Prêt{when, select, none {} other { le {when}}}{unit, select, businessDays {{amount, select, none {} other {{amount, plural, =0 {} one {, après # jour d’ouverture} other {, après # jours d’ouverture}}}}} workingMinutes {{amount, select, none {} other {, après {amount, plural, one {# minute de travail} other {# minutes de travail}}}}} other {}}',
    'basis.collection':
      'Retrait{place, select, none {} other { chez {place}}}{when, select, none {} other { à partir du {when}}}{slotMinutes, select, none {} other {, par créneaux de {slotMinutes, plural, one {# minute} other {# minutes}}}}{left, select, none {} other {, {left, plural, one {# place libre} other {# places libres}}}}',
    'basis.departure':
      'Part avec la tournée{when, select, none {} other { du {when}}}{deadline, select, none {} other { ; commandes pour elle avant le {deadline}}}',
    'basis.minimum': `La tournée a lieu avec ${orders}{orders, select, none {} other { au moins}}{ordersSoFar, select, none {} other {, {ordersSoFar, plural, =0 {aucune pour l’instant} other {# pour l’instant}}}}{deadline, select, none {} other { ; décision avant le {deadline}}}`,
    'basis.handover':
      'Remis {carrier, select, none {au transporteur} other {à {carrier}}}{when, select, none {} other { le {when}}}{deadline, select, none {} other { ; commandes pour cet enlèvement avant le {deadline}}}',
    'basis.transit': `En route{days, select, none {} other { pendant {days, plural, one {# jour de transport} other {# jours de transport}}}}{origin, select, measured { : {branch, select, earliest {9 sur 10 ${lastParcels} ont mis autant ou plus} other {{share, select, 95 {19 sur 20} other {9 sur 10}} ${lastParcels} n’ont pas mis plus}}} quoted {{branch, select, earliest {, selon le transporteur} latest {, un de plus que n’annonce le transporteur} other {, d’après ce qu’annonce le transporteur}}} other {}}`,
    'basis.delivery':
      'Livraison{zoneTitle, select, none {} other { dans la zone {zoneTitle}}}{when, select, none {} other { le {when}}}',
    'basis.rotation':
      'Les horaires alternent{weeks, select, none {} other { sur {weeks, plural, one {# semaine} other {# semaines}}}} et on ne sait pas quelle semaine est en cours : cette réponse vaut pour chacune',
    'basis.stale_capacity':
      'Capacité comptée pour la dernière fois{when, select, none {} other { le {when}}}{hours, select, none {{when, select, none { il y a un moment} other {}}} other {, plus de {hours, plural, one {# heure} other {# heures}} avant la commande}} : ceci est donc une estimation',
    'basis.together':
      '{lines, select, none {Les produits} other {{lines, plural, one {# produit} other {# produits}}}} ensemble : le dernier prêt décide{when, select, none {} other {, {when}}}',
    'frame.sentence':
      '{branch, select, earliest {Au plus tôt : } latest {Au plus tard : } other {}}{statement}{zone, select, none {} other { ({zone})}}',
    'frame.passedOver': 'Jours non comptés : {dates}',
    'frame.passedOverDate': '{day} ({label})',
  },
} satisfies LocaleWords;
