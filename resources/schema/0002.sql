-- Schema 2: cases, several people at one desk, and what the figures need beside orders and reviews.
-- Columns that are added to a journalled table are added to its shadow table (T_before) here as well.

-- Lookups ------------------------------------------------------------------------------------------------

-- The path of a case. is_waiting: the clock of its resolution stands still.
CREATE TABLE case_states (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, is_open INTEGER NOT NULL, is_waiting INTEGER NOT NULL) STRICT;
INSERT INTO case_states VALUES (1,'new',1,0),(2,'verifying',1,0),(3,'in_work',1,0),(4,'waiting',1,1),(5,'agreed',1,0),(6,'done',0,0),(7,'checked',0,0),(8,'not_ours',0,0),(9,'unresolvable',0,0);

CREATE TABLE case_kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO case_kinds VALUES (1,'review'),(2,'support'),(3,'question'),(4,'return'),(5,'consultation');

CREATE TABLE case_severities (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO case_severities VALUES (1,'low'),(2,'normal'),(3,'high'),(4,'urgent');

CREATE TABLE case_outcomes (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO case_outcomes VALUES (1,'satisfied'),(2,'neutral'),(3,'unsatisfied'),(4,'no_answer');

CREATE TABLE compensation_kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO compensation_kinds VALUES (1,'apology'),(2,'exchange'),(3,'refund'),(4,'coupon'),(5,'points'),(6,'gift'),(7,'none');

CREATE TABLE return_decisions (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO return_decisions VALUES (1,'open'),(2,'exchange'),(3,'refund'),(4,'repair'),(5,'refused');

-- What we changed because of what people said ----------------------------------------------------------------

CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'other',
    notes TEXT NOT NULL DEFAULT '',
    product_id INTEGER REFERENCES products(id),
    owner_id INTEGER REFERENCES staff(id),
    planned_for TEXT,
    done_on TEXT,
    created_at INTEGER NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX changes_done ON changes(done_on) WHERE done_on IS NOT NULL;

-- Cases --------------------------------------------------------------------------------------------------

-- A tree of root causes; starter rows are put in by the program in the shop's language.
CREATE TABLE causes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES causes(id),
    name TEXT NOT NULL,
    starter_key TEXT UNIQUE,
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;

CREATE TABLE cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind_id INTEGER NOT NULL REFERENCES case_kinds(id),
    state_id INTEGER NOT NULL REFERENCES case_states(id),
    severity_id INTEGER NOT NULL REFERENCES case_severities(id),
    full_path INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    review_id INTEGER REFERENCES reviews(id),
    customer_id INTEGER REFERENCES customers(id),
    order_id INTEGER REFERENCES orders(id),
    product_id INTEGER REFERENCES products(id),
    channel_id INTEGER REFERENCES channels(id),
    owner_id INTEGER REFERENCES staff(id),
    opened_at INTEGER NOT NULL,
    due_at INTEGER,
    next_due_at INTEGER,
    first_response_at INTEGER,
    what_happened TEXT NOT NULL DEFAULT '',
    cause_id INTEGER REFERENCES causes(id),
    cause_note TEXT NOT NULL DEFAULT '',
    could_have_known TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL DEFAULT '',
    action_by TEXT,
    check_at INTEGER,
    checked_at INTEGER,
    outcome_id INTEGER REFERENCES case_outcomes(id),
    outcome_note TEXT NOT NULL DEFAULT '',
    stars_after INTEGER,
    change_id INTEGER REFERENCES changes(id),
    no_change_reason TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    close_reason TEXT NOT NULL DEFAULT '',
    alarm_seen_at INTEGER,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_by_state ON cases(state_id, due_at, id);
CREATE INDEX cases_by_opened ON cases(opened_at, id);
CREATE INDEX cases_by_review ON cases(review_id) WHERE review_id IS NOT NULL;
CREATE INDEX cases_by_customer ON cases(customer_id, opened_at) WHERE customer_id IS NOT NULL;
CREATE INDEX cases_by_order ON cases(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX cases_by_product ON cases(product_id, opened_at) WHERE product_id IS NOT NULL;
CREATE INDEX cases_by_owner ON cases(owner_id, state_id) WHERE owner_id IS NOT NULL;
CREATE INDEX cases_by_cause ON cases(cause_id, opened_at) WHERE cause_id IS NOT NULL;
CREATE INDEX cases_closed ON cases(closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX cases_by_change ON cases(change_id) WHERE change_id IS NOT NULL;

-- When the clock of a case stood still, and why; to_at NULL: it stands now, until until_at at the latest, and what is owed is then due at due_at.
CREATE TABLE case_pauses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    from_at INTEGER NOT NULL,
    to_at INTEGER,
    until_at INTEGER,
    due_at INTEGER,
    reason TEXT NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX case_pauses_by_case ON case_pauses(case_id);
CREATE INDEX case_pauses_standing ON case_pauses(until_at) WHERE to_at IS NULL;

-- Each time a case was closed; reopened within 7 days, that closing never was (KPI14).
CREATE TABLE case_closings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    closed_at INTEGER NOT NULL,
    reopened_at INTEGER,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX case_closings_by_case ON case_closings(case_id);

CREATE TABLE compensations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    kind_id INTEGER NOT NULL REFERENCES compensation_kinds(id),
    cost_minor INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    agreed_at INTEGER NOT NULL,
    promised_by TEXT,
    delivered_at INTEGER,
    needs_approval INTEGER NOT NULL DEFAULT 0,
    approved_by INTEGER REFERENCES staff(id),
    approved_at INTEGER,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX compensations_by_case ON compensations(case_id);
CREATE INDEX compensations_owed ON compensations(promised_by) WHERE delivered_at IS NULL;

CREATE TABLE returns (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    order_line_id INTEGER REFERENCES order_lines(id),
    quantity INTEGER NOT NULL DEFAULT 1,
    reason TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    decision_id INTEGER NOT NULL DEFAULT 1 REFERENCES return_decisions(id),
    exchange_order_id INTEGER REFERENCES orders(id),
    received_at INTEGER,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX returns_by_case ON returns(case_id);
CREATE INDEX returns_by_line ON returns(order_line_id) WHERE order_line_id IS NOT NULL;
CREATE INDEX returns_by_exchange ON returns(exchange_order_id) WHERE exchange_order_id IS NOT NULL;

ALTER TABLE tasks ADD COLUMN case_id INTEGER REFERENCES cases(id);
ALTER TABLE tasks_before ADD COLUMN case_id INTEGER;
ALTER TABLE tasks ADD COLUMN remind_at INTEGER;
ALTER TABLE tasks_before ADD COLUMN remind_at INTEGER;
ALTER TABLE tasks ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE tasks_before ADD COLUMN kind TEXT DEFAULT '';
CREATE INDEX tasks_by_case ON tasks(case_id) WHERE case_id IS NOT NULL;
CREATE INDEX tasks_reminding ON tasks(remind_at) WHERE remind_at IS NOT NULL AND done_at IS NULL;

ALTER TABLE notes ADD COLUMN case_id INTEGER REFERENCES cases(id);
ALTER TABLE notes_before ADD COLUMN case_id INTEGER;
CREATE INDEX notes_by_case ON notes(case_id) WHERE case_id IS NOT NULL;

-- Reviews: deadlines by feeling, pauses, complaints to the platform, own views, rounds ------------------

ALTER TABLE channels ADD COLUMN neutral_minutes INTEGER;
ALTER TABLE channels_before ADD COLUMN neutral_minutes INTEGER;

-- When the clock of an answer stood still, and why; to_at NULL: it stands, at the longest until until_at. due_before keeps the due
-- time: that of the first answer (reason author), or of the one after it (author_next).
CREATE TABLE review_pauses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL REFERENCES reviews(id),
    from_at INTEGER NOT NULL,
    to_at INTEGER,
    until_at INTEGER,
    due_before INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX review_pauses_by_review ON review_pauses(review_id);

ALTER TABLE reviews ADD COLUMN complaint_evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews_before ADD COLUMN complaint_evidence TEXT DEFAULT '';
ALTER TABLE reviews ADD COLUMN complaint_decision TEXT;
ALTER TABLE reviews_before ADD COLUMN complaint_decision TEXT;
ALTER TABLE reviews ADD COLUMN complaint_decided_at INTEGER;
ALTER TABLE reviews_before ADD COLUMN complaint_decided_at INTEGER;
ALTER TABLE reviews ADD COLUMN complaint_accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reviews_before ADD COLUMN complaint_accepted INTEGER DEFAULT 0;
CREATE INDEX reviews_complained ON reviews(complaint_at) WHERE complaint_at IS NOT NULL AND complaint_decision IS NULL;

-- Why a review is closed without a reply: the shop's own list. A starter without a name has the program's words,
-- in the language of the moment.
CREATE TABLE closing_reasons (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    starter_key TEXT UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;
INSERT INTO closing_reasons(starter_key, position, created_in) VALUES ('no_text',0,0),('elsewhere',1,0),('not_ours',2,0),('abuse',3,0),('no_answers',4,0),('nothing_to_add',5,0);
ALTER TABLE reviews ADD COLUMN closing_reason_id INTEGER REFERENCES closing_reasons(id);
ALTER TABLE reviews_before ADD COLUMN closing_reason_id INTEGER;
CREATE INDEX reviews_by_closing_reason ON reviews(closing_reason_id) WHERE closing_reason_id IS NOT NULL;

-- Whether the words ask something; written by the program beside the text. What waits already is judged by
-- its question mark until its text is written again.
ALTER TABLE reviews ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reviews_before ADD COLUMN asks INTEGER DEFAULT 0;
-- What it waits for, in words; they hold only while it waits.
ALTER TABLE reviews ADD COLUMN wait_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE reviews_before ADD COLUMN wait_reason TEXT DEFAULT '';
UPDATE reviews SET asks = 1 WHERE waiting = 1 AND (kind_id = 2 OR instr(text, '?') > 0);
-- When its source was seen without an answer after the due time, which proves that an answer of which nobody knows since when it stands
-- there came late. Written where a look proves what no look before it did.
ALTER TABLE reviews ADD COLUMN unanswered_at INTEGER;
ALTER TABLE reviews_before ADD COLUMN unanswered_at INTEGER;
-- By when we owe another answer: after the first one, or once the author was waited for in vain. The first due time stays in due_at.
ALTER TABLE reviews ADD COLUMN next_due_at INTEGER;
ALTER TABLE reviews_before ADD COLUMN next_due_at INTEGER;
DROP INDEX reviews_waiting;
CREATE INDEX reviews_waiting ON reviews(due_at, published_at, id, stars, link_id, snoozed_until, first_reply_at, channel_id, kind_id, asks, waiting, next_due_at) WHERE waiting = 1;
CREATE INDEX reviews_asking ON reviews(due_at, published_at, id, stars, link_id, snoozed_until, first_reply_at, channel_id, kind_id, asks, waiting, next_due_at) WHERE waiting = 1 AND asks = 1;
CREATE INDEX reviews_next_due ON reviews(next_due_at) WHERE waiting = 1 AND next_due_at IS NOT NULL;

-- Who allowed us to show a photo or film, when, where and until which day (ISO dates).
ALTER TABLE review_media ADD COLUMN permission_by TEXT NOT NULL DEFAULT '';
ALTER TABLE review_media_before ADD COLUMN permission_by TEXT DEFAULT '';
ALTER TABLE review_media ADD COLUMN permission_on TEXT NOT NULL DEFAULT '';
ALTER TABLE review_media_before ADD COLUMN permission_on TEXT DEFAULT '';
ALTER TABLE review_media ADD COLUMN permission_scope TEXT NOT NULL DEFAULT '';
ALTER TABLE review_media_before ADD COLUMN permission_scope TEXT DEFAULT '';
ALTER TABLE review_media ADD COLUMN permission_until TEXT NOT NULL DEFAULT '';
ALTER TABLE review_media_before ADD COLUMN permission_until TEXT DEFAULT '';

-- A filter with a name; staff_id NULL: everyone's.
CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    position INTEGER NOT NULL DEFAULT 0,
    created_in INTEGER NOT NULL
) STRICT;

-- Each time somebody looked whether a channel has anything new.
CREATE TABLE channel_looks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER NOT NULL REFERENCES channels(id),
    at INTEGER NOT NULL,
    found INTEGER NOT NULL DEFAULT 0,
    staff_id INTEGER REFERENCES staff(id),
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX channel_looks_by_channel ON channel_looks(channel_id, at);

-- Replies: approval, examples, reminders to post, rules that suggest a template --------------------------

ALTER TABLE replies ADD COLUMN remark TEXT NOT NULL DEFAULT '';
ALTER TABLE replies_before ADD COLUMN remark TEXT DEFAULT '';
ALTER TABLE replies ADD COLUMN approved_by INTEGER REFERENCES staff(id);
ALTER TABLE replies_before ADD COLUMN approved_by INTEGER;
ALTER TABLE replies ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
ALTER TABLE replies_before ADD COLUMN starred INTEGER DEFAULT 0;
ALTER TABLE replies ADD COLUMN remind_at INTEGER;
ALTER TABLE replies_before ADD COLUMN remind_at INTEGER;
CREATE INDEX replies_starred ON replies(posted_at) WHERE starred = 1;
CREATE INDEX replies_reminding ON replies(remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX replies_by_state ON replies(state_id, id) WHERE state_id IN (2, 3, 4);

-- Tried in order; the first that fits a review offers its template. NULL: any.
CREATE TABLE suggestion_rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind_id INTEGER REFERENCES review_kinds(id),
    stars_from INTEGER,
    stars_to INTEGER,
    has_text INTEGER,
    class_id INTEGER REFERENCES review_classes(id),
    channel_id INTEGER REFERENCES channels(id),
    words TEXT NOT NULL DEFAULT '',
    stop_words TEXT NOT NULL DEFAULT '',
    template_id INTEGER NOT NULL REFERENCES templates(id),
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;

-- Orders on the way ------------------------------------------------------------------------------------

CREATE INDEX orders_on_the_way ON orders(promised_at, shipped_at, placed_at, customer_id) WHERE delivered_at IS NULL AND status_id IN (2, 3, 4) AND is_test = 0;

-- People -------------------------------------------------------------------------------------------------

ALTER TABLE staff ADD COLUMN needs_approval INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff_before ADD COLUMN needs_approval INTEGER DEFAULT 0;

-- Figures and service -----------------------------------------------------------------------------------

-- What was spent in one month ("2026-11") on winning customers and on keeping them.
CREATE TABLE month_costs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    month TEXT NOT NULL UNIQUE,
    acquisition_minor INTEGER NOT NULL DEFAULT 0,
    keeping_minor INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    created_in INTEGER NOT NULL
) STRICT;

-- How we serve: a sentence, and the figure it is measured by where there is one.
CREATE TABLE service_standards (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    measure TEXT NOT NULL DEFAULT '',
    target REAL,
    position INTEGER NOT NULL DEFAULT 0,
    starter_key TEXT UNIQUE,
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;

-- Self-audits and monthly reviews: what was asked, found and decided, as one JSON document.
CREATE TABLE service_reviews (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    period TEXT NOT NULL,
    content TEXT NOT NULL,
    score REAL,
    done_at INTEGER,
    staff_id INTEGER REFERENCES staff(id),
    created_in INTEGER NOT NULL,
    UNIQUE (kind, period)
) STRICT;

-- Files that hang on records ----------------------------------------------------------------------------

-- What is in a file, once for equal files. Written once and never changed, so the journal need not keep it; it
-- outlives its attachment, so that taking a file off can be undone.
CREATE TABLE file_contents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    bytes INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- One of the four records has it.
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_id INTEGER NOT NULL REFERENCES file_contents(id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    customer_id INTEGER REFERENCES customers(id),
    order_id INTEGER REFERENCES orders(id),
    review_id INTEGER REFERENCES reviews(id),
    case_id INTEGER REFERENCES cases(id),
    added_at INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX attachments_by_customer ON attachments(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX attachments_by_order ON attachments(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX attachments_by_review ON attachments(review_id) WHERE review_id IS NOT NULL;
CREATE INDEX attachments_by_case ON attachments(case_id) WHERE case_id IS NOT NULL;
CREATE INDEX attachments_by_content ON attachments(content_id);

-- Fields of the shop's own for customers ------------------------------------------------------------------

-- kind: text, number, date, list, flag; choices: of a list, a line each.
CREATE TABLE custom_fields (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;

-- value: a number with a point, an ISO date, 1 or 0 of a flag, else text; value_key: folded, to filter by.
CREATE TABLE customer_fields (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    field_id INTEGER NOT NULL REFERENCES custom_fields(id),
    value TEXT NOT NULL,
    value_key TEXT NOT NULL,
    created_in INTEGER NOT NULL,
    UNIQUE (customer_id, field_id)
) STRICT;
CREATE INDEX customer_fields_by_value ON customer_fields(field_id, value_key, customer_id);

-- What was written before knew whom a row concerns by its first parent alone.
UPDATE reviews_before SET j_customer = (SELECT o.customer_id FROM orders o WHERE o.id = reviews_before.order_id) WHERE j_customer IS NULL AND order_id IS NOT NULL;
UPDATE notes_before SET j_customer = coalesce((SELECT o.customer_id FROM orders o WHERE o.id = notes_before.order_id),
    (SELECT v.customer_id FROM reviews v WHERE v.id = notes_before.review_id)) WHERE j_customer IS NULL;
UPDATE tasks_before SET j_customer = coalesce((SELECT o.customer_id FROM orders o WHERE o.id = tasks_before.order_id),
    (SELECT v.customer_id FROM reviews v WHERE v.id = tasks_before.review_id)) WHERE j_customer IS NULL;
