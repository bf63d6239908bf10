-- SPDX-FileCopyrightText: 2026 The IMR Workbench authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The case database. The views at the end are a public interface for people who write SQL; the tables are not.
--
-- Positions in a letter's text count characters from 0. A list of spans is a flat JSON array: start, end, page, start,
-- end, page, … A value is JSON; it is NULL where it equals the words of its one span, white space folded, so that no
-- passage of a letter is stored twice.

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE field (
    id INTEGER PRIMARY KEY,
    pattern TEXT NOT NULL UNIQUE
) STRICT;

-- With what values were extracted: the catalogue is kept, so that old values can be understood with newer programs.
CREATE TABLE extraction (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    catalogue_hash TEXT NOT NULL,
    catalogue TEXT NOT NULL,
    UNIQUE (version, catalogue_hash)
) STRICT;

-- From case_number on: copies of current values and counts for lists, kept in the transaction that changes them.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    short_id TEXT NOT NULL UNIQUE,
    batch INTEGER REFERENCES batch(id),
    extraction INTEGER NOT NULL REFERENCES extraction(id),
    file_name TEXT NOT NULL,
    format INTEGER NOT NULL,          -- 0 PDF, 1 text
    layout TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0, -- 0 new, 1 in work, 2 verified, 3 set aside
    case_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT NOT NULL DEFAULT '',
    specialty TEXT NOT NULL DEFAULT '',
    items INTEGER NOT NULL DEFAULT 0,
    overturned INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    findings INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX letter_batch ON letter(batch);
CREATE INDEX letter_case ON letter(case_number COLLATE NOCASE);

CREATE TABLE original (
    letter INTEGER PRIMARY KEY REFERENCES letter(id),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE letter_text (
    letter INTEGER PRIMARY KEY REFERENCES letter(id),
    text TEXT NOT NULL,
    pages TEXT NOT NULL -- flat JSON array: start, end, width, height (points) of each page
) STRICT;

-- Items and elements of lists. An id is never given twice; a removed element keeps its row, values and history.
CREATE TABLE element (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    letter INTEGER NOT NULL REFERENCES letter(id),
    parent INTEGER REFERENCES element(id),
    field INTEGER NOT NULL REFERENCES field(id), -- "items[]", "clinical.diagnoses[]"
    position INTEGER NOT NULL,
    origin INTEGER,                              -- the position the extractor gave it; NULL where a person added it
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX element_letter ON element(letter);
CREATE INDEX element_parent ON element(parent) WHERE parent IS NOT NULL;

-- One value of a letter (element 0) or of an element. The current value is the machine's unless "changed" is 1.
CREATE TABLE value (
    letter INTEGER NOT NULL REFERENCES letter(id),
    element INTEGER NOT NULL,
    field INTEGER NOT NULL REFERENCES field(id),
    machine_value TEXT,
    machine_spans TEXT NOT NULL DEFAULT '[]',
    machine_evidence INTEGER NOT NULL DEFAULT 4,
    confidence REAL NOT NULL DEFAULT 0,
    rule TEXT NOT NULL DEFAULT '',
    candidates TEXT,
    changed INTEGER NOT NULL DEFAULT 0,
    value TEXT,
    spans TEXT,
    state INTEGER NOT NULL DEFAULT 0,    -- 0 proposed, 1 accepted, 2 confirmed, 3 corrected, 4 absent, 5 unreadable
    evidence INTEGER NOT NULL DEFAULT 4, -- 0 located, 1 ambiguous, 2 not in the text, 3 outside the letter, 4 none needed
    outside_source TEXT,
    version INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (letter, element, field)
) STRICT, WITHOUT ROWID;

-- What one person did at once: undone and redone together.
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    kind TEXT NOT NULL,
    letter INTEGER REFERENCES letter(id),
    undoes INTEGER REFERENCES action(id)
) STRICT;
CREATE INDEX action_reviewer ON action(reviewer, id);
CREATE INDEX action_undoes ON action(undoes) WHERE undoes IS NOT NULL;

-- The truth about every change. The values above can be made again from the machine's values and these.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action INTEGER NOT NULL REFERENCES action(id),
    letter INTEGER NOT NULL REFERENCES letter(id),
    element INTEGER NOT NULL DEFAULT 0,
    field INTEGER REFERENCES field(id), -- NULL: the letter as a whole
    kind TEXT NOT NULL,
    before TEXT,
    after TEXT,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX event_letter ON event(letter, element, field);
CREATE INDEX event_action ON event(action);

CREATE TRIGGER event_kept_1 BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_kept_2 BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are never deleted'); END;
CREATE TRIGGER action_kept_1 BEFORE UPDATE ON action BEGIN SELECT raise(ABORT, 'events are never changed'); END;
CREATE TRIGGER action_kept_2 BEFORE DELETE ON action BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    rule TEXT NOT NULL,
    parameters TEXT NOT NULL, -- JSON array of strings
    refs TEXT NOT NULL,       -- flat JSON array: element, pattern, …
    spans TEXT NOT NULL
) STRICT;
CREATE INDEX finding_letter ON finding(letter);

-- What a field-value search asks: lower case without diacritics; "item" is the item that the value belongs to, or 0.
CREATE TABLE facet (
    letter INTEGER NOT NULL REFERENCES letter(id),
    element INTEGER NOT NULL,
    field INTEGER NOT NULL REFERENCES field(id),
    item INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (letter, element, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX facet_value ON facet(field, value, item);

-- Full text: a unit is one item of a letter, or (item 0) the rest of it.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    item INTEGER NOT NULL,
    rest INTEGER NOT NULL -- the unit of the same letter's rest
) STRICT;
CREATE UNIQUE INDEX unit_letter ON unit(letter, item);

CREATE TABLE section (
    unit INTEGER NOT NULL REFERENCES unit(id),
    kind INTEGER NOT NULL, -- 0 summary, 1 request, 2 claims guideline, 3 IMR guideline, 4 rationale, 5 other
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (unit, kind, start)
) STRICT, WITHOUT ROWID;

CREATE VIEW unit_text AS
SELECT u.id AS id,
    (SELECT group_concat(substr(t.text, s.start + 1, s.length), char(10) ORDER BY s.start)
        FROM section s WHERE s.unit = u.id AND s.kind = 0) AS summary,
    (SELECT group_concat(substr(t.text, s.start + 1, s.length), char(10) ORDER BY s.start)
        FROM section s WHERE s.unit = u.id AND s.kind = 1) AS request,
    (SELECT group_concat(substr(t.text, s.start + 1, s.length), char(10) ORDER BY s.start)
        FROM section s WHERE s.unit = u.id AND s.kind = 2) AS claims_guideline,
    (SELECT group_concat(substr(t.text, s.start + 1, s.length), char(10) ORDER BY s.start)
        FROM section s WHERE s.unit = u.id AND s.kind = 3) AS imr_guideline,
    (SELECT group_concat(substr(t.text, s.start + 1, s.length), char(10) ORDER BY s.start)
        FROM section s WHERE s.unit = u.id AND s.kind = 4) AS rationale,
    (SELECT group_concat(substr(t.text, s.start + 1, s.length), char(10) ORDER BY s.start)
        FROM section s WHERE s.unit = u.id AND s.kind = 5) AS other
FROM unit u JOIN letter_text t ON t.letter = u.letter;

CREATE VIRTUAL TABLE unit_index USING fts5(
    summary, request, claims_guideline, imr_guideline, rationale, other,
    content='unit_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
-- Merging is done in idle time, in small portions: left to itself it stalls a commit for seconds in a large index.
INSERT INTO unit_index(unit_index, rank) VALUES ('automerge', 0);
INSERT INTO unit_index(unit_index, rank) VALUES ('crisismerge', 64);

-- ---------------------------------------------------------------------------------------------------------------------
-- Views for analysts. Read-only, and stable: columns may be added, never renamed or removed.

-- One row for each current value. "quote" is the words of its first span.
CREATE VIEW mentions AS
WITH current AS (
    SELECT v.letter, v.element, v.field, v.confidence, v.rule, v.state, v.evidence, v.outside_source,
        CASE v.changed WHEN 1 THEN v.value ELSE v.machine_value END AS stored,
        CASE v.changed WHEN 1 THEN v.spans ELSE v.machine_spans END AS spans
    FROM value v),
quoted AS (
    SELECT c.*, json_extract(c.spans, '$[0]') AS span_start, json_extract(c.spans, '$[1]') AS span_end,
        json_extract(c.spans, '$[2]') AS page,
        trim(replace(replace(replace(replace(
            substr(t.text, json_extract(c.spans, '$[0]') + 1, json_extract(c.spans, '$[1]') - json_extract(c.spans, '$[0]')),
            char(10), ' '), char(12), ' '), '  ', ' '), '  ', ' ')) AS quote
    FROM current c JOIN letter_text t ON t.letter = c.letter)
SELECT l.id AS letter_id, l.short_id, l.case_number, f.pattern AS field,
    CASE WHEN ef.pattern = 'items[]' THEN e.position WHEN pf.pattern = 'items[]' THEN p.position END AS item,
    CASE WHEN ef.pattern <> 'items[]' THEN e.position END AS position,
    CASE WHEN q.state IN (4, 5) THEN NULL WHEN q.stored IS NULL THEN q.quote ELSE json_extract(q.stored, '$') END AS value,
    q.quote, q.page, q.span_start, q.span_end,
    CASE q.state WHEN 0 THEN 'proposed' WHEN 1 THEN 'accepted' WHEN 2 THEN 'confirmed' WHEN 3 THEN 'corrected'
        WHEN 4 THEN 'absent' ELSE 'unreadable' END AS state,
    CASE q.evidence WHEN 0 THEN 'located' WHEN 1 THEN 'ambiguous' WHEN 2 THEN 'not in text' WHEN 3 THEN 'outside'
        ELSE 'none needed' END AS evidence,
    q.outside_source, q.confidence, q.rule, q.element AS element_id
FROM quoted q
JOIN letter l ON l.id = q.letter
JOIN field f ON f.id = q.field
LEFT JOIN element e ON e.id = q.element
LEFT JOIN field ef ON ef.id = e.field
LEFT JOIN element p ON p.id = e.parent
LEFT JOIN field pf ON pf.id = p.field
WHERE coalesce(e.removed, 0) = 0 AND coalesce(p.removed, 0) = 0;

CREATE VIEW determinations AS
SELECT l.id AS letter_id, l.short_id, l.case_number, l.decision_date, l.layout, l.file_name, b.name AS batch,
    CASE l.state WHEN 0 THEN 'new' WHEN 1 THEN 'in work' WHEN 2 THEN 'verified' ELSE 'set aside' END AS state,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.field = 'case.outcome') AS outcome,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.field = 'patient.age') AS patient_age,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.field = 'patient.sex') AS patient_sex,
    l.specialty, l.items, l.overturned, l.waiting, l.findings
FROM letter l LEFT JOIN batch b ON b.id = l.batch;

CREATE VIEW items AS
SELECT l.id AS letter_id, l.short_id, l.case_number, l.decision_date, e.position AS item, e.id AS element_id,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].request') AS request,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].treatment') AS treatment,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].category') AS category,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].subcategory') AS subcategory,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].decision') AS decision,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].verdict') AS verdict,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].rationale') AS rationale
FROM element e JOIN field f ON f.id = e.field AND f.pattern = 'items[]' JOIN letter l ON l.id = e.letter
WHERE e.removed = 0;

CREATE VIEW citations AS
SELECT letter_id, short_id, case_number, item, position,
    CASE field WHEN 'items[].claims_citations[]' THEN 'claims administrator' ELSE 'reviewer' END AS cited_by,
    json_extract(value, '$.source') AS source, json_extract(value, '$.title') AS title,
    json_extract(value, '$.year') AS year, json_extract(value, '$.sections') AS sections,
    json_extract(value, '$.pages') AS pages, quote, page, state, element_id
FROM mentions
WHERE field IN ('items[].claims_citations[]', 'items[].imr_citations[]') AND value IS NOT NULL AND json_valid(value);

CREATE VIEW history AS
SELECT v.id AS event_id, a.time, a.reviewer, v.letter AS letter_id, l.short_id, l.case_number, v.element AS element_id,
    f.pattern AS field, v.kind, v.before, v.after, v.reason, v.action AS group_id, a.undoes AS undoes_group
FROM event v JOIN action a ON a.id = v.action JOIN letter l ON l.id = v.letter LEFT JOIN field f ON f.id = v.field;
