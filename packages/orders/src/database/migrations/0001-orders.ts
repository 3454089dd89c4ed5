/**
 * The first tables. Money is in minor units, instants are timestamptz, local dates are date with the zone beside them in the
 * content. Capacity that can be parts of one (litres, minutes, units an item takes) is kept in thousandths, so that it adds up.
 * What can be decided by a constraint is decided by one: a wrong row is refused here, whoever writes it.
 *
 * Personal data stands apart: people, messages, case_photos, letters, subscribers. Nothing else may hold any.
 */
export const sql = /* sql */ `
-- ── Stock ──────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Pieces on hand and reserved of a variant at the place it is kept at. counted is the Studio's count that was last taken over.
CREATE TABLE stock_levels (
  kept_at text NOT NULL CHECK (kept_at <> ''),
  sku text NOT NULL CHECK (sku <> ''),
  on_hand int NOT NULL CHECK (on_hand >= 0),
  reserved int NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  counted int NOT NULL CHECK (counted >= 0),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kept_at, sku),
  CONSTRAINT stock_is_not_oversold CHECK (reserved <= on_hand)
);

-- Every change of on_hand, with what it came to; the sum of delta is the level.
CREATE TABLE stock_entries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kept_at text NOT NULL,
  sku text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind IN ('counted', 'recounted', 'handed_over', 'returned', 'adjusted', 'walk_up', 'written_off')),
  delta int NOT NULL,
  on_hand_after int NOT NULL CHECK (on_hand_after >= 0),
  order_id uuid,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 200),
  FOREIGN KEY (kept_at, sku) REFERENCES stock_levels
);
CREATE INDEX stock_entries_by_sku ON stock_entries (sku, id);

-- A refurbished thing is one unit with its own identity.
CREATE TABLE stock_units (
  unit_id text PRIMARY KEY CHECK (unit_id <> ''),
  sku text NOT NULL CHECK (sku <> ''),
  kept_at text NOT NULL CHECK (kept_at <> ''),
  state text NOT NULL CHECK (state IN ('free', 'reserved', 'gone')),
  -- The Studio's count of it that was last taken over: there, or not.
  counted int NOT NULL CHECK (counted IN (0, 1)),
  order_id uuid,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT unit_is_reserved_for_an_order CHECK ((state = 'reserved') = (order_id IS NOT NULL) OR state = 'gone')
);

-- ── Capacity ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- What is locked, in the order of its key, before capacity is read and taken. Its epoch grows with every taking.
CREATE TABLE capacity_pools (
  pool text PRIMARY KEY CHECK (pool ~ '^(slots|run|resource|stock):'),
  epoch bigint NOT NULL DEFAULT 0
);

CREATE TABLE capacity_slots (
  slots_id text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  capacity int NOT NULL CHECK (capacity >= 0),
  taken int NOT NULL CHECK (taken >= 0),
  PRIMARY KEY (slots_id, starts_at),
  CONSTRAINT slot_ends_after_it_starts CHECK (ends_at > starts_at),
  CONSTRAINT slot_is_not_overbooked CHECK (taken <= capacity)
);

CREATE TABLE capacity_departures (
  run_id text NOT NULL,
  departs_at timestamptz NOT NULL,
  -- Null: the run counts no seats.
  unit text CHECK (unit IN ('parcel', 'litre')),
  seats_milli bigint CHECK (seats_milli >= 0),
  taken_milli bigint NOT NULL CHECK (taken_milli >= 0),
  orders int NOT NULL CHECK (orders >= 0),
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'gone', 'cancelled', 'given_up')),
  PRIMARY KEY (run_id, departs_at),
  CONSTRAINT seats_have_a_unit CHECK ((unit IS NULL) = (seats_milli IS NULL)),
  CONSTRAINT run_is_not_overbooked CHECK (seats_milli IS NULL OR taken_milli <= seats_milli)
);

CREATE TABLE capacity_days (
  resource_id text NOT NULL,
  on_date date NOT NULL,
  capacity_milli bigint NOT NULL CHECK (capacity_milli >= 0),
  committed_milli bigint NOT NULL CHECK (committed_milli >= 0),
  PRIMARY KEY (resource_id, on_date),
  CONSTRAINT day_is_not_overcommitted CHECK (committed_milli <= capacity_milli)
);

-- The batch of a resource that waits to be filled.
CREATE TABLE making_batches (
  resource_id text PRIMARY KEY,
  opened_on date NOT NULL,
  units_milli bigint NOT NULL CHECK (units_milli > 0)
);

-- ── Baskets ────────────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE baskets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- SHA-256 of the token in the buyer's cookie.
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  event_slug text NOT NULL CHECK (event_slug <> ''),
  arrangement text NOT NULL DEFAULT 'split' CHECK (arrangement IN ('together', 'split')),
  -- Asked for to promise by; an area, not an address.
  country_code char(2),
  postcode text CHECK (length(postcode) <= 16),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX baskets_by_expiry ON baskets (expires_at);

CREATE TABLE basket_lines (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  basket_id uuid NOT NULL REFERENCES baskets ON DELETE CASCADE,
  position int NOT NULL CHECK (position >= 0),
  product_slug text NOT NULL CHECK (product_slug <> ''),
  sku text NOT NULL CHECK (sku <> ''),
  option_id text NOT NULL CHECK (option_id <> ''),
  quantity int NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  -- End of the slot chosen for collecting; null: the first there is.
  slot_until timestamptz,
  -- The promise as the product's page showed it: JSON text, verbatim.
  shown text,
  added_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (basket_id, position)
);

-- What a checkout page showed, so that accepting can compare: JSON text, verbatim, under its SHA-256.
CREATE TABLE offers (
  hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  basket_id uuid NOT NULL REFERENCES baskets ON DELETE CASCADE,
  body text NOT NULL,
  shown_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX offers_by_basket ON offers (basket_id);

-- ── Orders ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- One row a form that was acted upon: the same key with the same body gets the same answer, with another it is refused.
CREATE TABLE idempotency_keys (
  scope text NOT NULL CHECK (scope <> ''),
  key text NOT NULL CHECK (length(key) BETWEEN 16 AND 128),
  body_hash text NOT NULL CHECK (body_hash ~ '^[0-9a-f]{64}$'),
  -- JSON text of the answer; null while the transaction that made the row is under way.
  answer text,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (at);

CREATE TABLE orders (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- What people call it by, such as "K7Q2-4M9D". Says nothing of how many there are.
  reference text NOT NULL UNIQUE CHECK (reference ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  -- SHA-256 of the 128-bit capability in the order's link.
  access_hash bytea NOT NULL UNIQUE CHECK (octet_length(access_hash) = 32),
  -- What the buyer says or shows at the stall.
  collect_code text NOT NULL UNIQUE CHECK (collect_code ~ '^[0-9A-Z]{6}$'),
  event_id text NOT NULL,
  event_slug text NOT NULL,
  event_name text NOT NULL,
  zone text NOT NULL,
  locale text NOT NULL,
  currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  state text NOT NULL CHECK (state IN ('awaiting_payment', 'accepted', 'completed', 'cancelled', 'withdrawn', 'lapsed')),
  placed_at timestamptz NOT NULL DEFAULT now(),
  accepted_at timestamptz,
  ended_at timestamptz,
  -- Where the order came from: the shop, or a walk-up sale at the stall.
  origin text NOT NULL DEFAULT 'shop' CHECK (origin IN ('shop', 'walk_up', 'exchange')),
  goods_minor bigint NOT NULL CHECK (goods_minor >= 0),
  carriage_minor bigint NOT NULL CHECK (carriage_minor >= 0),
  total_minor bigint NOT NULL,
  CONSTRAINT total_is_the_sum CHECK (total_minor = goods_minor + carriage_minor),
  CONSTRAINT accepted_when_it_is CHECK ((state IN ('awaiting_payment', 'lapsed')) = (accepted_at IS NULL)),
  CONSTRAINT ended_when_it_is CHECK ((state IN ('completed', 'cancelled', 'withdrawn', 'lapsed')) = (ended_at IS NOT NULL))
);
CREATE INDEX orders_by_event ON orders (event_id, placed_at);

ALTER TABLE stock_entries ADD FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE stock_units ADD FOREIGN KEY (order_id) REFERENCES orders;

-- Lines that are got together: one promise, one handing over.
CREATE TABLE order_parts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL REFERENCES orders,
  position int NOT NULL CHECK (position >= 0),
  seller_id text NOT NULL,
  seller_name text NOT NULL,
  option_id text NOT NULL,
  option_title text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('pickup', 'run', 'lane')),
  source text NOT NULL CHECK (source IN ('stock', 'make')),
  carriage_minor bigint NOT NULL CHECK (carriage_minor >= 0),
  state text NOT NULL CHECK (state IN ('to_make', 'to_pick', 'picked', 'packed', 'ready', 'on_its_way', 'done', 'not_collected', 'cancelled')),
  -- The promise as it was sold: JSON text, verbatim, its SHA-256, and its sentence in the buyer's language.
  promise text NOT NULL,
  promise_hash text NOT NULL CHECK (promise_hash ~ '^[0-9a-f]{64}$'),
  sentence text NOT NULL CHECK (sentence <> ''),
  condition_words text NOT NULL DEFAULT '',
  remedy text NOT NULL DEFAULT '',
  promised_status text NOT NULL CHECK (promised_status IN ('firm', 'estimate', 'unknown')),
  promised_from timestamptz,
  promised_until timestamptz,
  zone text NOT NULL,
  -- What holds now, where it is no longer what was sold; every change stands in promise_changes.
  now_from timestamptz,
  now_until timestamptz,
  slots_id text,
  slot_starts_at timestamptz,
  slot_ends_at timestamptz,
  run_id text,
  departs_at timestamptz,
  -- Before when the buyer may choose another slot.
  change_until timestamptz,
  -- Until when it is kept for a buyer who did not come.
  held_until timestamptz,
  place_name text,
  place_address text,
  stall text,
  -- When it was ready to be collected, and when it was handed over or delivered.
  ready_at timestamptz,
  done_at timestamptz,
  outcome text NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'kept', 'missed', 'not_collected', 'void', 'not_promised')),
  outcome_at timestamptz,
  UNIQUE (order_id, position),
  CONSTRAINT promise_has_both_ends CHECK ((promised_from IS NULL) = (promised_until IS NULL) AND promised_from < promised_until),
  CONSTRAINT unknown_has_no_date CHECK ((promised_status = 'unknown') = (promised_until IS NULL)),
  CONSTRAINT now_has_both_ends CHECK ((now_from IS NULL) = (now_until IS NULL) AND now_from < now_until),
  CONSTRAINT slot_is_whole CHECK ((slots_id IS NULL) = (slot_starts_at IS NULL) AND (slots_id IS NULL) = (slot_ends_at IS NULL)),
  CONSTRAINT departure_is_whole CHECK ((run_id IS NULL) = (departs_at IS NULL)),
  CONSTRAINT done_when_it_is CHECK (state <> 'done' OR done_at IS NOT NULL),
  CONSTRAINT outcome_has_its_time CHECK ((outcome IN ('open', 'not_promised')) = (outcome_at IS NULL))
);
CREATE INDEX order_parts_by_order ON order_parts (order_id);
CREATE INDEX order_parts_open ON order_parts (promised_until) WHERE outcome = 'open';
CREATE INDEX order_parts_by_slot ON order_parts (slots_id, slot_starts_at) WHERE slots_id IS NOT NULL;
CREATE INDEX order_parts_by_departure ON order_parts (run_id, departs_at) WHERE run_id IS NOT NULL;

CREATE TABLE order_lines (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL REFERENCES orders,
  part_id uuid NOT NULL REFERENCES order_parts,
  position int NOT NULL CHECK (position >= 0),
  product_id text NOT NULL,
  product_slug text NOT NULL,
  product_title text NOT NULL,
  sku text NOT NULL,
  variant_title text NOT NULL,
  condition text NOT NULL CHECK (condition IN ('new', 'refurbished', 'used')),
  unit_id text,
  quantity int NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  unit_price_minor bigint NOT NULL CHECK (unit_price_minor >= 0),
  line_minor bigint NOT NULL,
  kept_at text NOT NULL,
  -- What was agreed about returning it, as it stood when it was sold.
  return_days int NOT NULL DEFAULT 14 CHECK (return_days >= 0),
  return_ways text NOT NULL DEFAULT '',
  buyer_pays_return boolean NOT NULL DEFAULT true,
  guarantee_months int NOT NULL DEFAULT 24 CHECK (guarantee_months >= 0),
  -- Made to the buyer's own specification: the right of withdrawal does not apply, and why.
  exemption text NOT NULL DEFAULT '',
  UNIQUE (order_id, position),
  CONSTRAINT line_is_price_by_quantity CHECK (line_minor = unit_price_minor * quantity),
  CONSTRAINT unit_is_one CHECK (unit_id IS NULL OR quantity = 1)
);
CREATE INDEX order_lines_by_part ON order_lines (part_id);
CREATE INDEX order_lines_by_sku ON order_lines (sku);

-- What an order took of stock and capacity, so that it is given back once, and whole.
CREATE TABLE takings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders,
  part_id uuid NOT NULL REFERENCES order_parts,
  line_id uuid REFERENCES order_lines,
  kind text NOT NULL CHECK (kind IN ('stock', 'unit', 'slot', 'departure', 'making', 'batch')),
  -- The pool's own id: kept_at, slots, run or resource.
  source_id text NOT NULL,
  sku text,
  at timestamptz,
  on_date date,
  -- Pieces, places, or thousandths of seats and units.
  amount bigint NOT NULL CHECK (amount > 0),
  given_back_at timestamptz,
  -- When it left the stock for good: handed over. What was used is not given back.
  used_at timestamptz,
  CONSTRAINT taking_ends_once CHECK (given_back_at IS NULL OR used_at IS NULL),
  CONSTRAINT taking_names_what_it_took CHECK (
    CASE kind
      WHEN 'stock' THEN sku IS NOT NULL
      WHEN 'unit' THEN sku IS NOT NULL
      WHEN 'slot' THEN at IS NOT NULL
      WHEN 'departure' THEN at IS NOT NULL
      ELSE on_date IS NOT NULL
    END
  )
);
CREATE INDEX takings_by_order ON takings (order_id);

-- While a buyer pays, what the order took is held for them; past this, by the database's clock, it is given back.
CREATE TABLE holds (
  order_id uuid PRIMARY KEY REFERENCES orders,
  expires_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'kept', 'expired'))
);
CREATE INDEX holds_live ON holds (expires_at) WHERE state = 'live';

-- What changed after the sale, with its reason; the sold text stays where it is.
CREATE TABLE promise_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  part_id uuid NOT NULL REFERENCES order_parts,
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind IN ('slot_changed', 'delayed', 'moved', 'run_cancelled', 'rolled_over')),
  by text NOT NULL CHECK (by IN ('buyer', 'seller', 'system')),
  now_from timestamptz,
  now_until timestamptz,
  sentence text NOT NULL,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 500)
);
CREATE INDEX promise_changes_by_part ON promise_changes (part_id);

-- What happened, as it happened: the record behind the timeline.
CREATE TABLE steps (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders,
  part_id uuid REFERENCES order_parts,
  at timestamptz NOT NULL DEFAULT now(),
  by text NOT NULL CHECK (by IN ('buyer', 'seller', 'system')),
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  -- JSON text of what belongs to it. No personal data.
  detail text NOT NULL DEFAULT '{}'
);
CREATE INDEX steps_by_order ON steps (order_id, id);

-- ── Payments ───────────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE payments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL UNIQUE REFERENCES orders,
  method text NOT NULL CHECK (method IN ('stall', 'stripe')),
  state text NOT NULL CHECK (state IN ('due', 'pending', 'paid', 'failed', 'void')),
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
  provider_ref text UNIQUE,
  paid_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT paid_when_it_is CHECK (state <> 'paid' OR paid_at IS NOT NULL),
  CONSTRAINT refunds_only_what_was_paid CHECK (refunded_minor <= amount_minor AND (refunded_minor = 0 OR state = 'paid'))
);

-- Webhooks that were acted upon: a replay has no second effect.
CREATE TABLE payment_events (
  id text PRIMARY KEY,
  kind text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE refunds (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  payment_id uuid NOT NULL REFERENCES payments,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  -- 'due': to be given by hand at the stall, or to be asked of the provider.
  state text NOT NULL CHECK (state IN ('due', 'done', 'failed')),
  reason text NOT NULL CHECK (reason IN ('cancelled', 'withdrawn', 'returned', 'claim', 'remedy', 'hold_expired', 'not_collected', 'goodwill')),
  case_id uuid,
  provider_ref text,
  created_at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz,
  CONSTRAINT refund_done_when_it_is CHECK ((state = 'done') = (done_at IS NOT NULL))
);
CREATE INDEX refunds_by_payment ON refunds (payment_id);

-- ── After the sale ─────────────────────────────────────────────────────────────────────────────────────────────────

-- A return, an exchange, a repair, a claim or a withdrawal: one thing asked, one answer.
CREATE TABLE cases (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL REFERENCES orders,
  kind text NOT NULL CHECK (kind IN ('return', 'exchange', 'repair', 'claim', 'withdrawal')),
  state text NOT NULL CHECK (state IN ('asked', 'agreed', 'refused', 'received', 'decided', 'closed')),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 60),
  way text CHECK (way IN ('stall', 'courier', 'post')),
  wish text CHECK (wish IN ('refund', 'replacement', 'repair')),
  opened_at timestamptz NOT NULL DEFAULT now(),
  -- When receipt of a withdrawal was confirmed on a durable medium.
  acknowledged_at timestamptz,
  received_at timestamptz,
  decided_at timestamptz,
  closed_at timestamptz,
  refund_minor bigint CHECK (refund_minor >= 0),
  -- The order that brings what is swapped or sent again.
  next_order_id uuid REFERENCES orders
);
CREATE INDEX cases_by_order ON cases (order_id);
ALTER TABLE refunds ADD FOREIGN KEY (case_id) REFERENCES cases;

CREATE TABLE case_lines (
  case_id uuid NOT NULL REFERENCES cases,
  line_id uuid NOT NULL REFERENCES order_lines,
  quantity int NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  -- The variant wanted instead.
  wanted_sku text,
  -- Whether what came back can be sold again; null: not looked at yet.
  is_resaleable boolean,
  PRIMARY KEY (case_id, line_id)
);

-- Something a buyer wrote to the seller about, until it is settled.
CREATE TABLE contacts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id uuid REFERENCES orders,
  event_slug text NOT NULL,
  topic text NOT NULL CHECK (topic ~ '^[a-z_]{2,40}$'),
  sku text,
  state text NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
  opened_at timestamptz NOT NULL DEFAULT now(),
  answered_at timestamptz,
  closed_at timestamptz
);
CREATE INDEX contacts_by_order ON contacts (order_id);

-- What is owed for a promise that was not kept, and what the buyer chose.
CREATE TABLE remedies (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  part_id uuid NOT NULL UNIQUE REFERENCES order_parts,
  words text NOT NULL,
  cause text NOT NULL CHECK (cause IN ('missed', 'delayed', 'run_cancelled')),
  offered_at timestamptz NOT NULL DEFAULT now(),
  choice text CHECK (choice IN ('wait', 'cancel', 'remedy')),
  chosen_at timestamptz,
  done_at timestamptz,
  CONSTRAINT chosen_when_it_is CHECK ((choice IS NULL) = (chosen_at IS NULL))
);

-- ── Personal data ──────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE people (
  order_id uuid PRIMARY KEY REFERENCES orders,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  email text CHECK (length(email) BETWEEN 3 AND 254),
  phone text CHECK (length(phone) <= 40),
  street text CHECK (length(street) <= 200),
  postcode text CHECK (length(postcode) <= 16),
  city text CHECK (length(city) <= 120),
  country_code char(2) CHECK (country_code ~ '^[A-Z]{2}$'),
  -- What the buyer wrote to the maker, by line position: JSON text.
  notes text NOT NULL DEFAULT '{}',
  -- HMAC of the address: tells one buyer's orders from another's without saying who.
  buyer_key text,
  CONSTRAINT somebody_can_be_reached CHECK (email IS NOT NULL OR phone IS NOT NULL)
);
CREATE INDEX people_by_buyer ON people (buyer_key);

CREATE TABLE messages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id uuid REFERENCES orders,
  contact_id uuid REFERENCES contacts,
  case_id uuid REFERENCES cases,
  at timestamptz NOT NULL DEFAULT now(),
  by text NOT NULL CHECK (by IN ('buyer', 'seller')),
  -- Only where the message is about no order.
  email text CHECK (length(email) BETWEEN 3 AND 254),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
  CONSTRAINT message_is_about_something CHECK (contact_id IS NOT NULL OR case_id IS NOT NULL)
);
CREATE INDEX messages_by_contact ON messages (contact_id);
CREATE INDEX messages_by_case ON messages (case_id);

CREATE TABLE case_photos (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES cases,
  media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/webp')),
  width int NOT NULL CHECK (width > 0),
  height int NOT NULL CHECK (height > 0),
  bytes bytea NOT NULL CHECK (octet_length(bytes) <= 2097152),
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX case_photos_by_case ON case_photos (case_id);

CREATE TABLE subscribers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  event_slug text NOT NULL,
  locale text NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  -- The words agreed to.
  consent text NOT NULL,
  -- When the owner of the address said by its letter box that it was them. Nobody is written to before, but for that one letter.
  confirmed_at timestamptz,
  stopped_at timestamptz,
  UNIQUE (email, event_slug)
);

-- ── Outbox ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Written with what it tells of, in one transaction; sent by a worker. It names rows and holds no personal data itself.
CREATE TABLE outbox (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  topic text NOT NULL CHECK (topic IN ('letter', 'event')),
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  order_id uuid REFERENCES orders,
  -- JSON text of ids.
  payload text NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  due_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead', 'dropped')),
  attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  leased_until timestamptz,
  leased_by text,
  last_error text,
  done_at timestamptz,
  CONSTRAINT outbox_done_when_it_is CHECK ((state = 'done') = (done_at IS NOT NULL))
);
CREATE INDEX outbox_waiting ON outbox (due_at) WHERE state = 'waiting';
CREATE INDEX outbox_by_order ON outbox (order_id);

-- What was written to whom. Personal data.
CREATE TABLE letters (
  id uuid PRIMARY KEY REFERENCES outbox,
  order_id uuid REFERENCES orders,
  to_address text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  html text NOT NULL,
  -- 'local': kept for the seller to read here, because no mail server is set.
  sent_by text NOT NULL CHECK (sent_by IN ('smtp', 'local')),
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX letters_by_order ON letters (order_id);
`;
