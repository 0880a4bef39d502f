-- Schema 1. Plain SQL that a second backend could follow; the typed shadow tables (T_before) and their
-- triggers are made from these tables by core/db/journal for every table that has a created_in column.
-- Instants are UTC seconds; money is minor units; a *_precision of 1 means that only the day is known.

-- Lookups: small tables instead of CHECK lists, so that a new state never rebuilds a large table. ------

CREATE TABLE staff_roles (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO staff_roles VALUES (1,'owner'),(2,'agent'),(3,'manager');

CREATE TABLE unit_kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO unit_kinds VALUES (1,'edit'),(2,'import'),(3,'undo'),(4,'demo'),(5,'settings'),(6,'merge'),(7,'erase'),(8,'system');

CREATE TABLE channel_kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO channel_kinds VALUES (1,'site'),(2,'store'),(3,'marketplace'),(4,'maps'),(5,'portal'),(6,'social'),(7,'messenger'),(8,'email'),(9,'phone'),(10,'survey'),(11,'other');

CREATE TABLE order_statuses (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, counts INTEGER NOT NULL) STRICT;
INSERT INTO order_statuses VALUES (1,'draft',0),(2,'placed',0),(3,'paid',1),(4,'shipped',1),(5,'delivered',1),(6,'completed',1),(7,'cancelled',0),(8,'partly_refunded',1),(9,'refunded',0);

CREATE TABLE review_kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO review_kinds VALUES (1,'review'),(2,'question'),(3,'remark');

CREATE TABLE review_states (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO review_states VALUES (1,'new'),(2,'triage'),(3,'waiting'),(4,'replied'),(5,'closed'),(6,'reopened'),(7,'removed');

CREATE TABLE review_waits (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO review_waits VALUES (1,'author'),(2,'colleague'),(3,'supplier');

CREATE TABLE review_classes (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO review_classes VALUES (1,'constructive'),(2,'emotion'),(3,'abuse'),(4,'competitor'),(5,'not_ours'),(6,'spam');

CREATE TABLE author_links (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO author_links VALUES (1,'unknown'),(2,'asked'),(3,'probable'),(4,'confirmed'),(5,'not_ours');

CREATE TABLE reply_states (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO reply_states VALUES (1,'draft'),(2,'needs_approval'),(3,'approved'),(4,'copied'),(5,'posted'),(6,'edited'),(7,'removed');

-- Units of work (partial = 1: an undo that left rows which had changed since) ------------------------------

CREATE TABLE units (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    staff_id INTEGER,
    session TEXT NOT NULL,
    kind_id INTEGER NOT NULL REFERENCES unit_kinds(id),
    label TEXT NOT NULL,
    undoes INTEGER REFERENCES units(id),
    undone_by INTEGER REFERENCES units(id),
    partial INTEGER NOT NULL DEFAULT 0,
    scrubbed INTEGER NOT NULL DEFAULT 0,
    pruned INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which ids a unit created in which table: ids are never reused and there is one writer, so each is a range.
CREATE TABLE unit_ranges (
    unit_id INTEGER NOT NULL REFERENCES units(id),
    table_name TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    PRIMARY KEY (unit_id, table_name)
) STRICT, WITHOUT ROWID;

-- The unit that is writing now; the journal's triggers refuse a write while it is empty.
CREATE TABLE journal_now (id INTEGER PRIMARY KEY CHECK (id = 1), unit_id INTEGER) STRICT;
INSERT INTO journal_now VALUES (1, NULL);

-- Shop ---------------------------------------------------------------------------------------------------

CREATE TABLE settings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    role_id INTEGER NOT NULL REFERENCES staff_roles(id),
    pin_hash TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    created_in INTEGER NOT NULL
) STRICT;

CREATE TABLE channels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    kind_id INTEGER NOT NULL REFERENCES channel_kinds(id),
    is_public INTEGER NOT NULL DEFAULT 1,
    buyers_identifiable INTEGER NOT NULL DEFAULT 1,
    reply_possible INTEGER NOT NULL DEFAULT 1,
    reply_to_textless INTEGER NOT NULL DEFAULT 1,
    may_ask_order_number INTEGER NOT NULL DEFAULT 1,
    incentive_allowed INTEGER NOT NULL DEFAULT 0,
    reply_limit INTEGER,
    page_url TEXT NOT NULL DEFAULT '',
    greeting TEXT NOT NULL DEFAULT '',
    signature TEXT NOT NULL DEFAULT '',
    voice_note TEXT NOT NULL DEFAULT '',
    negative_minutes INTEGER,
    other_minutes INTEGER,
    target_confirmed INTEGER NOT NULL DEFAULT 0,
    last_looked_at INTEGER,
    active INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL DEFAULT 0,
    created_in INTEGER NOT NULL
) STRICT;

-- Working hours: weekday 1 = Monday; channel_id NULL = the whole shop; valid_from is an ISO date.
CREATE TABLE work_intervals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER REFERENCES channels(id),
    valid_from TEXT NOT NULL,
    weekday INTEGER NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;

-- A day off, or a day with other hours (from_minute and to_minute given; several rows = several intervals).
CREATE TABLE special_days (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    from_minute INTEGER,
    to_minute INTEGER,
    created_in INTEGER NOT NULL
) STRICT;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    created_in INTEGER NOT NULL
) STRICT;

-- Customers ----------------------------------------------------------------------------------------------

CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT '',
    birthday TEXT,
    city TEXT NOT NULL DEFAULT '',
    preferences TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at INTEGER,
    consent_email INTEGER,
    consent_sms INTEGER,
    orders_before INTEGER,
    spent_before_minor INTEGER,
    last_before TEXT,
    badge_override TEXT,
    badge_reason TEXT,
    is_test INTEGER NOT NULL DEFAULT 0,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX customers_by_name ON customers(name_key, id);

CREATE TABLE customer_external_ids (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    source_id INTEGER NOT NULL REFERENCES sources(id),
    external_id TEXT NOT NULL,
    created_in INTEGER NOT NULL,
    UNIQUE (source_id, external_id)
) STRICT;
CREATE INDEX customer_external_ids_by_customer ON customer_external_ids(customer_id);

-- reversed_digits serves "last four digits" by prefix; e164 is NULL where the number is not a possible one.
CREATE TABLE customer_phones (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    typed TEXT NOT NULL,
    e164 TEXT,
    reversed_digits TEXT NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_phones_by_customer ON customer_phones(customer_id);
CREATE INDEX customer_phones_by_e164 ON customer_phones(e164) WHERE e164 IS NOT NULL;
CREATE INDEX customer_phones_by_tail ON customer_phones(reversed_digits);

CREATE TABLE customer_emails (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    typed TEXT NOT NULL,
    email_key TEXT NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_emails_by_customer ON customer_emails(customer_id);
CREATE INDEX customer_emails_by_key ON customer_emails(email_key);

CREATE TABLE customer_handles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_handles_by_customer ON customer_handles(customer_id);

CREATE TABLE customer_tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    tag_id INTEGER NOT NULL REFERENCES tags(id),
    created_in INTEGER NOT NULL,
    UNIQUE (customer_id, tag_id)
) STRICT;
CREATE INDEX customer_tags_by_tag ON customer_tags(tag_id, customer_id);

-- Products -----------------------------------------------------------------------------------------------

CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sku TEXT,
    category TEXT NOT NULL DEFAULT '',
    price_minor INTEGER,
    cost_minor INTEGER,
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX products_by_sku ON products(sku) WHERE sku IS NOT NULL;
CREATE INDEX products_by_name ON products(name_key, id);

CREATE TABLE product_variants (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES products(id),
    name TEXT NOT NULL,
    sku TEXT,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX product_variants_by_product ON product_variants(product_id);
CREATE UNIQUE INDEX product_variants_by_sku ON product_variants(sku) WHERE sku IS NOT NULL;

-- Orders -------------------------------------------------------------------------------------------------

-- net_minor (total less refunds) and qualifying (status counts and not a test) are kept right in the same
-- transaction as lines, status and refunds. import_key tells rows without a number apart.
CREATE TABLE orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER NOT NULL REFERENCES channels(id),
    number TEXT,
    import_key BLOB,
    customer_id INTEGER REFERENCES customers(id),
    status_id INTEGER NOT NULL REFERENCES order_statuses(id),
    placed_at INTEGER NOT NULL,
    placed_precision INTEGER NOT NULL DEFAULT 0,
    paid_at INTEGER,
    shipped_at INTEGER,
    delivered_at INTEGER,
    promised_at INTEGER,
    total_minor INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL DEFAULT 0,
    shipping_minor INTEGER NOT NULL DEFAULT 0,
    refunded_minor INTEGER NOT NULL DEFAULT 0,
    net_minor INTEGER NOT NULL,
    qualifying INTEGER NOT NULL,
    is_test INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    created_in INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX orders_by_number ON orders(channel_id, number) WHERE number IS NOT NULL;
CREATE INDEX orders_by_number_text ON orders(number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX orders_by_import_key ON orders(import_key) WHERE import_key IS NOT NULL;
CREATE INDEX orders_by_placed ON orders(placed_at, id);
CREATE INDEX orders_by_customer ON orders(customer_id, placed_at);
-- The last columns only repeat the condition: without them SQLite before 3.44 would look into every row of the table.
CREATE INDEX orders_for_figures ON orders(customer_id, placed_at, net_minor, channel_id, delivered_at, qualifying) WHERE qualifying = 1;
-- Delivered and refunded in full later: still where a waiting time begins (figures), never a purchase.
CREATE INDEX orders_refunded_later ON orders(customer_id, placed_at, channel_id, delivered_at, total_minor, status_id, is_test) WHERE status_id = 9 AND is_test = 0 AND delivered_at IS NOT NULL;

CREATE TABLE order_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES orders(id),
    product_id INTEGER REFERENCES products(id),
    variant_id INTEGER REFERENCES product_variants(id),
    title TEXT NOT NULL DEFAULT '',
    quantity_milli INTEGER NOT NULL DEFAULT 1000,
    unit_minor INTEGER NOT NULL DEFAULT 0,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX order_lines_by_order ON order_lines(order_id);
CREATE INDEX order_lines_by_product ON order_lines(product_id) WHERE product_id IS NOT NULL;

CREATE TABLE refunds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES orders(id),
    line_id INTEGER REFERENCES order_lines(id),
    amount_minor INTEGER NOT NULL,
    refunded_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX refunds_by_order ON refunds(order_id);

-- Reviews ------------------------------------------------------------------------------------------------

-- stars is the rating brought to 1..5 (NULL: no rating given); rating_* keep what the source showed.
-- waiting = 1: an answer is owed (open, answerable, not archived); kept in the same transaction.
-- reply_known = 0: an import that told nothing of replies; such reviews are in no response figure.
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER NOT NULL REFERENCES channels(id),
    external_id TEXT,
    content_key BLOB,
    kind_id INTEGER NOT NULL REFERENCES review_kinds(id),
    state_id INTEGER NOT NULL REFERENCES review_states(id),
    wait_id INTEGER REFERENCES review_waits(id),
    class_id INTEGER REFERENCES review_classes(id),
    link_id INTEGER NOT NULL DEFAULT 1 REFERENCES author_links(id),
    author TEXT NOT NULL DEFAULT '',
    customer_id INTEGER REFERENCES customers(id),
    order_id INTEGER REFERENCES orders(id),
    product_id INTEGER REFERENCES products(id),
    variant_id INTEGER REFERENCES product_variants(id),
    rating_tenths INTEGER,
    rating_max_tenths INTEGER,
    stars INTEGER,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    competitor TEXT,
    published_at INTEGER NOT NULL,
    published_precision INTEGER NOT NULL DEFAULT 0,
    seen_at INTEGER,
    logged_at INTEGER NOT NULL,
    due_at INTEGER,
    first_reply_at INTEGER,
    reply_known INTEGER NOT NULL DEFAULT 1,
    bulk INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    verified INTEGER NOT NULL DEFAULT 0,
    incentivised INTEGER NOT NULL DEFAULT 0,
    reuse_consent TEXT NOT NULL DEFAULT '',
    assigned_to INTEGER REFERENCES staff(id),
    snoozed_until INTEGER,
    close_reason TEXT,
    closed_at INTEGER,
    removed_at INTEGER,
    complaint_at INTEGER,
    complaint_reason TEXT NOT NULL DEFAULT '',
    waiting INTEGER NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX reviews_by_external ON reviews(channel_id, external_id) WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX reviews_by_content ON reviews(content_key) WHERE content_key IS NOT NULL;
-- The lists of a million rows are read from these indexes alone.
CREATE INDEX reviews_by_published ON reviews(published_at, id, channel_id, kind_id, stars);
CREATE INDEX reviews_waiting ON reviews(due_at, published_at, id, stars, link_id, snoozed_until, first_reply_at, channel_id, kind_id, waiting) WHERE waiting = 1;
CREATE INDEX reviews_done ON reviews(published_at, id, channel_id, kind_id, stars, state_id) WHERE state_id IN (4, 5, 7);
CREATE INDEX reviews_assigned ON reviews(assigned_to, state_id) WHERE assigned_to IS NOT NULL;
CREATE INDEX reviews_snoozed ON reviews(snoozed_until) WHERE snoozed_until IS NOT NULL;
CREATE INDEX reviews_by_customer ON reviews(customer_id, published_at) WHERE customer_id IS NOT NULL;
CREATE INDEX reviews_by_order ON reviews(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX reviews_by_product ON reviews(product_id, stars, published_at) WHERE product_id IS NOT NULL;
CREATE INDEX reviews_closed ON reviews(closed_at) WHERE closed_at IS NOT NULL;

-- What the source showed before: a row per earlier version; the review itself holds the newest.
CREATE TABLE review_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL REFERENCES reviews(id),
    rating_tenths INTEGER,
    rating_max_tenths INTEGER,
    stars INTEGER,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    replaced_at INTEGER NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX review_versions_by_review ON review_versions(review_id);

CREATE TABLE review_media (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL REFERENCES reviews(id),
    kind TEXT NOT NULL,
    location TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    seconds INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    sha256 TEXT,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX review_media_by_review ON review_media(review_id);

CREATE TABLE review_tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL REFERENCES reviews(id),
    tag_id INTEGER NOT NULL REFERENCES tags(id),
    created_in INTEGER NOT NULL,
    UNIQUE (review_id, tag_id)
) STRICT;
CREATE INDEX review_tags_by_tag ON review_tags(tag_id, review_id);

-- Replies and templates ----------------------------------------------------------------------------------

CREATE TABLE template_folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    created_in INTEGER NOT NULL
) STRICT;

CREATE TABLE templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER REFERENCES template_folders(id),
    title TEXT NOT NULL,
    shortcut TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    is_block INTEGER NOT NULL DEFAULT 0,
    stars_from INTEGER,
    stars_to INTEGER,
    class_id INTEGER REFERENCES review_classes(id),
    situation TEXT NOT NULL DEFAULT '',
    trade TEXT NOT NULL DEFAULT '',
    tone TEXT NOT NULL DEFAULT '',
    channel_id INTEGER REFERENCES channels(id),
    starter_key TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX templates_by_folder ON templates(folder_id);

CREATE TABLE replies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL REFERENCES reviews(id),
    is_public INTEGER NOT NULL DEFAULT 1,
    is_automatic INTEGER NOT NULL DEFAULT 0,
    state_id INTEGER NOT NULL REFERENCES reply_states(id),
    text TEXT NOT NULL,
    posted_at INTEGER,
    posted_precision INTEGER NOT NULL DEFAULT 0,
    staff_id INTEGER REFERENCES staff(id),
    template_id INTEGER REFERENCES templates(id),
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX replies_by_review ON replies(review_id);
CREATE INDEX replies_by_posted ON replies(posted_at) WHERE posted_at IS NOT NULL;
CREATE INDEX replies_by_template ON replies(template_id, posted_at) WHERE template_id IS NOT NULL;

CREATE TABLE reply_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reply_id INTEGER NOT NULL REFERENCES replies(id),
    text TEXT NOT NULL,
    state_id INTEGER NOT NULL REFERENCES reply_states(id),
    replaced_at INTEGER NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX reply_versions_by_reply ON reply_versions(reply_id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customers(id),
    order_id INTEGER REFERENCES orders(id),
    review_id INTEGER REFERENCES reviews(id),
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_customer ON notes(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX notes_by_order ON notes(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX notes_by_review ON notes(review_id) WHERE review_id IS NOT NULL;

CREATE TABLE tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT '',
    due_at INTEGER,
    due_precision INTEGER NOT NULL DEFAULT 0,
    done_at INTEGER,
    assigned_to INTEGER REFERENCES staff(id),
    customer_id INTEGER REFERENCES customers(id),
    order_id INTEGER REFERENCES orders(id),
    review_id INTEGER REFERENCES reviews(id),
    created_at INTEGER NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX tasks_open ON tasks(due_at) WHERE done_at IS NULL;
CREATE INDEX tasks_by_customer ON tasks(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX tasks_by_review ON tasks(review_id) WHERE review_id IS NOT NULL;
CREATE INDEX tasks_by_order ON tasks(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX tasks_done ON tasks(done_at) WHERE done_at IS NOT NULL;

CREATE TABLE import_profiles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    header_key TEXT NOT NULL,
    settings TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    created_in INTEGER NOT NULL
) STRICT;
CREATE INDEX import_profiles_by_header ON import_profiles(header_key);

-- Outside the journal: what is typed just now, what this desk has looked at, and what is derived ---------

CREATE TABLE drafts (
    review_id INTEGER NOT NULL,
    is_public INTEGER NOT NULL,
    text TEXT NOT NULL,
    template_id INTEGER,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (review_id, is_public)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_reads (review_id INTEGER PRIMARY KEY, read_at INTEGER NOT NULL) STRICT;

CREATE TABLE backups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Folded words of what can be found, a row per record with the record's id; kept by core/search.
CREATE VIRTUAL TABLE search_customers USING fts5(body, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
CREATE VIRTUAL TABLE search_reviews USING fts5(body, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
CREATE VIRTUAL TABLE search_products USING fts5(body, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
