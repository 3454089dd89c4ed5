import type { LocaleWords } from '../sentences.ts';

const lastParcels =
  '{sample, select, none {طرود} other {من آخر {sample, plural, zero {# طرد} one {طرد واحد} two {طردين} few {# طرود} many {# طردًا} other {# طرد}}}}';
/** Behind an estimate that rests on measured parcels. */
const noLater = `{share, select, 90 { (9 من كل 10 ${lastParcels} لم تتأخر عن ذلك)} 95 { (19 من كل 20 ${lastParcels} لم تتأخر عن ذلك)} other {}}`;
const answers = 'يجيب الصانع خلال يوم عمل واحد.';
const orders =
  '{orders, select, none {عدد كافٍ من الطلبات} other {{orders, plural, zero {# طلب} one {طلب واحد} two {طلبين} few {# طلبات} many {# طلبًا} other {# طلب}}}}';
const hours = '{hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}';
const minutes = (name: string) =>
  `{${name}, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}`;

/**
 * Arabic, right to left. Names and times are isolated by say(), so nothing here carries a direction mark; the arrow of a row
 * points the way the reader goes.
 */
export const ar = {
  month: 'short',
  inner: 'keep',
  zones: {
    UTC: 'التوقيت العالمي المنسق',
    'Etc/UTC': 'التوقيت العالمي المنسق',
    'Africa/Algiers': 'بتوقيت الجزائر',
    'Africa/Cairo': 'بتوقيت القاهرة',
    'Africa/Casablanca': 'بتوقيت الدار البيضاء',
    'Africa/Khartoum': 'بتوقيت الخرطوم',
    'Africa/Tripoli': 'بتوقيت طرابلس',
    'Africa/Tunis': 'بتوقيت تونس',
    'America/Chicago': 'بتوقيت شيكاغو',
    'America/Los_Angeles': 'بتوقيت لوس أنجلوس',
    'America/Mexico_City': 'بتوقيت مكسيكو سيتي',
    'America/New_York': 'بتوقيت نيويورك',
    'America/Sao_Paulo': 'بتوقيت ساو باولو',
    'America/St_Johns': 'بتوقيت سانت جونز',
    'America/Toronto': 'بتوقيت تورونتو',
    'Asia/Amman': 'بتوقيت عمّان',
    'Asia/Baghdad': 'بتوقيت بغداد',
    'Asia/Bahrain': 'بتوقيت البحرين',
    'Asia/Beirut': 'بتوقيت بيروت',
    'Asia/Damascus': 'بتوقيت دمشق',
    'Asia/Dubai': 'بتوقيت دبي',
    'Asia/Gaza': 'بتوقيت غزة',
    'Asia/Jerusalem': 'بتوقيت القدس',
    'Asia/Kathmandu': 'بتوقيت كاتماندو',
    'Asia/Kolkata': 'بتوقيت كولكاتا',
    'Asia/Kuwait': 'بتوقيت الكويت',
    'Asia/Muscat': 'بتوقيت مسقط',
    'Asia/Qatar': 'بتوقيت قطر',
    'Asia/Riyadh': 'بتوقيت الرياض',
    'Asia/Tokyo': 'بتوقيت طوكيو',
    'Atlantic/Azores': 'بتوقيت جزر الأزور',
    'Atlantic/Canary': 'بتوقيت جزر الكناري',
    'Atlantic/Madeira': 'بتوقيت ماديرا',
    'Australia/Lord_Howe': 'بتوقيت جزيرة لورد هاو',
    'Europe/Amsterdam': 'بتوقيت أمستردام',
    'Europe/Athens': 'بتوقيت أثينا',
    'Europe/Berlin': 'بتوقيت برلين',
    'Europe/Brussels': 'بتوقيت بروكسل',
    'Europe/Dublin': 'بتوقيت دبلن',
    'Europe/Istanbul': 'بتوقيت إسطنبول',
    'Europe/Lisbon': 'بتوقيت لشبونة',
    'Europe/London': 'بتوقيت لندن',
    'Europe/Madrid': 'بتوقيت مدريد',
    'Europe/Moscow': 'بتوقيت موسكو',
    'Europe/Paris': 'بتوقيت باريس',
    'Europe/Rome': 'بتوقيت روما',
    'Europe/Stockholm': 'بتوقيت ستوكهولم',
    'Europe/Vienna': 'بتوقيت فيينا',
    'Europe/Zurich': 'بتوقيت زيورخ',
  },
  sentences: {
    'time.dayTime': '{day}، الساعة {time}',
    'time.dayStart': 'منتصف الليل في بداية {day}',
    'time.dayEnd': 'منتصف الليل في نهاية {day}',
    'time.midnight': 'منتصف الليل',
    'time.window': '{day}، {opens} – {closes}',
    'time.windowOverDays': '{firstDay}، {opens} – {lastDay}، {closes}',
    'time.days': '{firstDay} – {lastDay}',
    'time.zone': 'بتوقيت {city}',

    'pickup.firm': '{span, select, days {جاهز للاستلام} other {الاستلام}} {when}',
    'pickup.estimate': `جاهز للاستلام عادةً {when}${noLater}`,
    'run.firm': 'التسليم {when}',
    'run.estimate': `التسليم عادةً {when}${noLater}`,
    'run.minimum':
      '{otherwise, select, refund {التسليم {when} إذا انطلقت الجولة} other {{status, select, estimate {التسليم عادةً} other {التسليم}} {when}}}',
    'lane.firm': 'التسليم {when}',
    'lane.estimate': `التسليم عادةً {when}${noLater}`,

    'headline.unknown': 'لا موعد بعد',
    'headline.expired': 'يُؤكَّد عند الطلب',
    'where.place': 'في {place}، {zone}',
    'where.zone': '{zone}',
    'condition.before': 'اطلب قبل {dayTime}',
    'condition.from': 'ابتداءً من {dayTime}',
    'condition.opens': 'يُفتح باب الطلب {dayTime}، {zone}',
    'row.dated': '{condition} ← {answer}، {zone}',
    'row.plain': '{condition}، {zone}: {answer}',
    'expiry.answer': 'يُؤكَّد عند الطلب',
    held: 'محفوظ لك حتى {dayTime}، {zone}.',
    minimum: `تنطلق الجولة عند بلوغ ${orders}{ordersSoFar, select, none {} other {؛ {ordersSoFar, plural, zero {لا طلب حتى الآن} one {حتى الآن طلب واحد} two {حتى الآن طلبان} few {حتى الآن # طلبات} many {حتى الآن # طلبًا} other {حتى الآن # طلب}}}}.{decidesAt, select, none {} other { يُحسم الأمر قبل {decidesAt}، {zone}.}}{otherwise, select, rollOver { إن كان العدد أقل، ينتقل طلبك إلى الجولة التالية.} refund { إن كان العدد أقل، يُعاد إليك المبلغ.} other {}}`,
    'sentence.place': '{headline} {where}. {condition}',
    'sentence.zone': '{headline}، {where}. {condition}',
    stall: 'الكشك {stall}',
    free: 'مجانًا',
    'source.stock': 'من المخزون',
    'source.make': 'يُصنع عند الطلب',

    'unknown.expired': 'يجري حساب هذه المواعيد من جديد.',
    'unknown.tz_changed': `تغيّرت قواعد التوقيت المحلي هناك، ويجري حساب هذه المواعيد من جديد. ${answers}`,
    'unknown.bad_plan': answers,
    'unknown.bad_line': 'اختر الكمية التي تريدها: قطعة واحدة أو أكثر.',
    'unknown.beyond_reviewed': `أيام العمل في ذلك التاريخ البعيد لم تُؤكَّد بعد. ${answers}`,
    'unknown.no_calendar': `لم تُحدَّد أيام العمل بعد. ${answers}`,
    'unknown.no_hours': `لم تُحدَّد ساعات الاستلام بعد. ${answers}`,
    'unknown.no_capacity_count': `يجري إحصاء ما تستطيع الورشة قبوله. ${answers}`,
    'unknown.stale_capacity': `مضى وقت طويل على آخر إحصاء لما تستطيع الورشة قبوله. ${answers}`,
    'unknown.machine_down': `إحدى الآلات متوقفة حاليًا. ${answers}`,
    'unknown.queue': `{longestQueueDays, select, none {قائمة الانتظار أطول مما يَعِد به الصانع.} other {قائمة الانتظار أطول من {longestQueueDays, plural, zero {# يوم عمل} one {يوم عمل واحد} two {يومَي عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}.}} ${answers}`,
    'unknown.no_transit_days': `لا يُعرف بعد كم تستغرق شركة الشحن إلى هناك. ${answers}`,
    'unknown.no_size': `لا يُعرف بعد الحجم بعد التغليف. ${answers}`,
    'unknown.unreadable_postcode':
      'تعذّرت قراءة {postcode, select, none {هذا الرمز البريدي} other {الرمز البريدي {postcode}}}. تحقّق منه ليظهر الموعد.',
    'unknown.tied_zones': `هذا الرمز البريدي يقع في منطقتَي توصيل. ${answers}`,
    'unknown.over_quantity_bound': `هذه المواعيد تخص كمية أقل. اطلب كمية أقل، أو اسأل. ${answers}`,
    'unknown.unknown_line': `أحد منتجات السلة لا موعد له بعد. خذ الباقي على حدة، أو اسأل. ${answers}`,

    'unavailable.event_cancelled': 'أُلغي هذا السوق',
    'instead.event_cancelled': 'تُردّ قيمة الطلبات السابقة كاملة.',
    'unavailable.event_past': 'انتهى يوم السوق هذا',
    'instead.event_past': 'ابحث عن يوم السوق القادم للبائع.',
    'unavailable.orders_closed': 'أُغلق باب الطلب ليوم السوق هذا',
    'instead.orders_closed': 'تفضّل إلى الكشك في ذلك اليوم، أو ابحث عن يوم السوق القادم للبائع.',
    'unavailable.orders_not_open': 'لم يُفتح باب الطلب بعد',
    'instead.orders_not_open': 'عُد عندما يُفتح.',
    'unavailable.sold_out': 'نفدت الكمية',
    'instead.sold_out': 'لم يبقَ شيء بهذه الطريقة. اختر طريقة أخرى أو منتجًا آخر.',
    'unavailable.place_closed': '{place, select, none {هذا المكان لا يستقبل} other {{place} لا يستقبل}} الطلبات حاليًا',
    'instead.place_closed': 'اختر مكانًا آخر أو التوصيل.',
    'unavailable.contract_ended': 'لم يعد يُصنع هناك',
    'instead.contract_ended': 'اختر طريقة أخرى، أو اسأل البائع.',
    'unavailable.outside_zone': '{postcode, select, none {لا توصيل إلى هذا العنوان} other {لا توصيل إلى {postcode}}}',
    'instead.outside_zone':
      '{place, select, none {استلمه بنفسك، أو أدخل عنوانًا آخر.} other {استلمه من {place}، أو أدخل عنوانًا آخر.}}',
    'unavailable.over_limit': 'أكثر مما يتسع له طرد واحد بهذه الطريقة',
    'instead.over_limit':
      '{of, select, quantity {الحد الأقصى للطلب: {limit, number}. أو اختر طريقة أخرى.} other {اطلب كمية أقل، أو اختر طريقة أخرى.}}',
    'unavailable.needs_tested_packaging': 'لا يُشحن: هشّ ولا تغليف مُختبَر له',
    'instead.needs_tested_packaging': '{place, select, none {استلمه بنفسك.} other {استلمه من {place}.}}',
    'unavailable.temperature': 'لا يُشحن في هذا الموسم: حرّ أو برد شديد في الطريق',
    'instead.temperature': '{place, select, none {استلمه بنفسك.} other {استلمه من {place}.}}',
    'unavailable.no_window': 'لم يبقَ موعد للاستلام',
    'instead.no_window': 'الطلب الآن يجهز بعد آخر موعد. اختر طريقة أخرى.',
    'unavailable.no_run': 'لم تبقَ جولة توصيل',
    'instead.no_run': 'الطلب الآن يجهز بعد آخر جولة. اختر طريقة أخرى.',
    'unavailable.no_common_way': 'لا يمكن جمعها في طرد واحد أو استلام واحد',
    'instead.no_common_way': 'خذها متفرقة: لكل منتج موعده.',

    'basis.order':
      'الطلب{when, select, none {} other { {when}}}{quantity, select, none {} other {: {quantity, plural, zero {# قطعة} one {قطعة واحدة} two {قطعتان} few {# قطع} many {# قطعة} other {# قطعة}}}}',
    'basis.guard':
      '{why, select, none {{deadline, select, none {رُوجعت حدود هذا الجواب} other {يسري هذا الجواب قبل {deadline}}}} other {{why}}}',
    'basis.release': 'بيع مسبق: يُعالَج الطلب عند بدء البيع{when, select, none {} other {، {when}}}',
    'basis.acceptance_day':
      '{when, select, none {يُحسب ليوم العمل التالي} other {يُحسب ليوم {when}}}{deadline, select, none {{cutoff, select, none {} other {؛ الطلبات قبل الساعة {cutoff} تُحسب لليوم نفسه}}} other {؛ تُحسب له الطلبات قبل {deadline}}}',
    'basis.stock':
      '{left, select, none {من المخزون} other {{left, plural, zero {نفد المخزون} one {من المخزون: كانت فيه قطعة واحدة} two {من المخزون: كانت فيه قطعتان} few {من المخزون: كانت فيه # قطع} many {من المخزون: كانت فيه # قطعة} other {من المخزون: كانت فيه # قطعة}}}}',
    'basis.capacity':
      '{resource, select, none {في الورشة} other {لدى {resource}}} متسع{when, select, none {} other {، {when}}}{units, select, none {} other {: المطلوب {units, number}}}{free, select, none {} other {، المتاح {free, number}}}',
    'basis.batch':
      'يُصنع على دفعات{size, select, none {} other {، سعة الدفعة {size, number}}}{waiting, select, none {} other {؛ في الانتظار {waiting, number}}}{when, select, none {} other {؛ تبدأ هذه الدفعة {when}}}',
    'basis.made':
      'الصنع{resource, select, none {} other { لدى {resource}}}{when, select, none {} other {، ينتهي {when}}}',
    'basis.cured': `التجفيف والتصلّب{hours, select, none {} other { لمدة ${hours}}}{when, select, none {} other {، حتى {when}}}`,
    'basis.ready': `جاهز{when, select, none {} other { {when}}}{unit, select, businessDays {{amount, select, none {} other {{amount, plural, =0 {} one {، بعد يوم عمل واحد} two {، بعد يومَي عمل} few {، بعد # أيام عمل} many {، بعد # يوم عمل} other {، بعد # يوم عمل}}}}} workingMinutes {{amount, select, none {} other {، بعد ${minutes('amount')} من العمل}}} other {}}`,
    'basis.collection': `الاستلام{place, select, none {} other { من {place}}}{when, select, none {} other { ابتداءً من {when}}}{slotMinutes, select, none {} other {، في فترات من ${minutes('slotMinutes')}}}{left, select, none {} other {، {left, plural, zero {لا مكان متاح} one {مكان متاح واحد} two {مكانان متاحان} few {# أماكن متاحة} many {# مكانًا متاحًا} other {# مكان متاح}}}}`,
    'basis.departure':
      'ينطلق مع جولة التوصيل{when, select, none {} other {، {when}}}{deadline, select, none {} other {؛ الطلبات لها قبل {deadline}}}',
    'basis.minimum': `تنطلق الجولة عند بلوغ ${orders}{ordersSoFar, select, none {} other {، {ordersSoFar, plural, zero {لا طلب حتى الآن} one {حتى الآن طلب واحد} two {حتى الآن طلبان} few {حتى الآن # طلبات} many {حتى الآن # طلبًا} other {حتى الآن # طلب}}}}{deadline, select, none {} other {؛ يُحسم الأمر قبل {deadline}}}`,
    'basis.handover':
      'يُسلَّم إلى {carrier, select, none {شركة الشحن} other {{carrier}}}{when, select, none {} other {، {when}}}{deadline, select, none {} other {؛ الطلبات لهذا التسليم قبل {deadline}}}',
    'basis.transit': `في الطريق{days, select, none {} other { لمدة {days, plural, zero {# يوم نقل} one {يوم نقل واحد} two {يومَي نقل} few {# أيام نقل} many {# يوم نقل} other {# يوم نقل}}}}{origin, select, measured {: {branch, select, earliest {9 من كل 10 ${lastParcels} استغرقت ذلك أو أكثر} other {{share, select, 95 {19 من كل 20} other {9 من كل 10}} ${lastParcels} لم تستغرق أكثر}}} quoted {{branch, select, earliest {، بحسب شركة الشحن} latest {، أي بزيادة يوم على ما تعلنه شركة الشحن} other {، بناءً على ما تعلنه شركة الشحن}}} other {}}`,
    'basis.delivery':
      'التسليم{zoneTitle, select, none {} other { في منطقة {zoneTitle}}}{when, select, none {} other {، {when}}}',
    'basis.rotation':
      'تتناوب ساعات العمل{weeks, select, none {} other { على {weeks, plural, zero {# أسبوع} one {أسبوع واحد} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}}}، ولا يُعرف أي أسبوع هو الجاري: هذا الجواب يشملها كلها',
    'basis.stale_capacity': `آخر إحصاء للطاقة{when, select, none {} other { {when}}}{hours, select, none {{when, select, none { كان قبل مدة} other {}}} other {، قبل الطلب بأكثر من ${hours}}}، لذا هذا تقدير`,
    'basis.together':
      '{lines, select, none {المنتجات معًا} other {{lines, plural, zero {# منتج} one {منتج واحد} two {منتجان معًا} few {# منتجات معًا} many {# منتجًا معًا} other {# منتج معًا}}}}: آخرها جاهزيةً هو الحاسم{when, select, none {} other {، {when}}}',
    'frame.sentence':
      '{branch, select, earliest {على أبكر تقدير: } latest {على أبعد تقدير: } other {}}{statement}{zone, select, none {} other { ({zone})}}',
    'frame.passedOver': 'أيام غير محسوبة: {dates}',
    'frame.passedOverDate': '{day} ({label})',
  },
} satisfies LocaleWords;
