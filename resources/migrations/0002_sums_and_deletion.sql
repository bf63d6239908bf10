-- SPDX-FileCopyrightText: 2026 The IMR Workbench authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sums that notice damage and drifted words, deletion of letters, and more columns for analysts.
-- imr_sum() and imr_marks() are functions of the program that runs this: 48 bits of its arguments, and what is kept of the
-- words of a list of spans.

ALTER TABLE letter ADD COLUMN machine_sum INTEGER;  -- of all that the extractor said of the letter
ALTER TABLE letter_text ADD COLUMN sum INTEGER;     -- of the text
ALTER TABLE value ADD COLUMN machine_marks BLOB;    -- of the words at machine_spans, 14 bytes a span
ALTER TABLE value ADD COLUMN marks BLOB;            -- of the words at spans
ALTER TABLE action ADD COLUMN sum INTEGER;
ALTER TABLE event ADD COLUMN sum INTEGER;
CREATE INDEX action_letter ON action(letter) WHERE letter IS NOT NULL;

DROP TRIGGER event_kept_1;
DROP TRIGGER event_kept_2;
DROP TRIGGER action_kept_1;
DROP TRIGGER action_kept_2;

UPDATE letter_text SET sum = imr_sum(text);
UPDATE value SET
    machine_marks = imr_marks((SELECT text FROM letter_text t WHERE t.letter = value.letter), machine_spans),
    marks = imr_marks((SELECT text FROM letter_text t WHERE t.letter = value.letter), spans);
UPDATE action SET sum = imr_sum(time, reviewer, kind, letter, undoes);
UPDATE event SET sum = imr_sum(action, letter, element, field, kind, before, after, reason);
UPDATE letter SET machine_sum = coalesce((
    SELECT sum(imr_sum(element, field, machine_value, machine_spans, machine_evidence, confidence, rule, candidates))
    FROM value v WHERE v.letter = letter.id
        AND (v.rule <> '' OR v.machine_value IS NOT NULL OR v.machine_spans <> '[]')), 0);

-- The values that follow from others are made by the program, letter by letter, after this: until then a letter says so.
UPDATE letter SET waiting = -1;
CREATE INDEX letter_unfinished ON letter(id) WHERE waiting < 0;

-- A letter that was deleted on request: all that is kept of it.
CREATE TABLE tombstone (
    letter INTEGER PRIMARY KEY,
    short_id TEXT NOT NULL,
    time TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TRIGGER event_kept_1 BEFORE UPDATE ON event WHEN old.sum IS NOT NULL BEGIN SELECT raise(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_kept_2 BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE letter = old.letter)
BEGIN SELECT raise(ABORT, 'events are never deleted'); END;
CREATE TRIGGER action_kept_1 BEFORE UPDATE ON action WHEN old.sum IS NOT NULL BEGIN SELECT raise(ABORT, 'events are never changed'); END;
CREATE TRIGGER action_kept_2 BEFORE DELETE ON action
WHEN old.letter IS NULL OR NOT EXISTS (SELECT 1 FROM tombstone WHERE letter = old.letter)
BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

-- Programs with an SQLite before 3.44 refuse a file whose schema orders inside an aggregate.
DROP VIEW unit_text;
CREATE VIEW unit_text AS
SELECT u.id AS id,
    (SELECT group_concat(part, char(10)) FROM (SELECT substr(t.text, s.start + 1, s.length) AS part
        FROM section s WHERE s.unit = u.id AND s.kind = 0 ORDER BY s.start)) AS summary,
    (SELECT group_concat(part, char(10)) FROM (SELECT substr(t.text, s.start + 1, s.length) AS part
        FROM section s WHERE s.unit = u.id AND s.kind = 1 ORDER BY s.start)) AS request,
    (SELECT group_concat(part, char(10)) FROM (SELECT substr(t.text, s.start + 1, s.length) AS part
        FROM section s WHERE s.unit = u.id AND s.kind = 2 ORDER BY s.start)) AS claims_guideline,
    (SELECT group_concat(part, char(10)) FROM (SELECT substr(t.text, s.start + 1, s.length) AS part
        FROM section s WHERE s.unit = u.id AND s.kind = 3 ORDER BY s.start)) AS imr_guideline,
    (SELECT group_concat(part, char(10)) FROM (SELECT substr(t.text, s.start + 1, s.length) AS part
        FROM section s WHERE s.unit = u.id AND s.kind = 4 ORDER BY s.start)) AS rationale,
    (SELECT group_concat(part, char(10)) FROM (SELECT substr(t.text, s.start + 1, s.length) AS part
        FROM section s WHERE s.unit = u.id AND s.kind = 5 ORDER BY s.start)) AS other
FROM unit u JOIN letter_text t ON t.letter = u.letter;

-- What is taken out of the search index leaves nothing behind in it.
INSERT INTO unit_index(unit_index, rank) VALUES ('secure-delete', 1);

-- ---------------------------------------------------------------------------------------------------------------------
-- Views for analysts, with the columns that they had and more.

DROP VIEW determinations;
DROP VIEW items;
DROP VIEW citations;
DROP VIEW mentions;

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
        WHEN 4 THEN 'absent' WHEN 5 THEN 'unreadable' ELSE 'confirmed (imported)' END AS state,
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
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'case.outcome') AS outcome,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'patient.age') AS patient_age,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'patient.sex') AS patient_sex,
    l.specialty, l.items, l.overturned, l.waiting, l.findings,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'case.date_assigned') AS case_date_assigned,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'case.date_of_injury') AS case_date_of_injury,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'case.ur_denial_date') AS case_ur_denial_date,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'case.application_received') AS case_application_received,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'case.priority') AS case_priority,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'rfa.date') AS rfa_date,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'rfa.dated') AS rfa_dated,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'rfa.received') AS rfa_received,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'ur.date') AS ur_date,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'ur.outcome') AS ur_outcome,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'days.rfa_to_ur') AS days_rfa_to_ur,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'days.ur_to_application') AS days_ur_to_application,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'days.application_to_decision') AS days_application_to_decision,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'days.injury_to_decision') AS days_injury_to_decision,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'office.claim_number') AS claim_number,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'office.client') AS client,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'office.reviewer') AS own_reviewer,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'office.lesson') AS lesson_learned,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'injury.date') AS injury_date,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = 0 AND m.field = 'injury.mechanism') AS injury_mechanism
FROM letter l LEFT JOIN batch b ON b.id = l.batch;

CREATE VIEW items AS
SELECT l.id AS letter_id, l.short_id, l.case_number, l.decision_date, e.position AS item, e.id AS element_id,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].request') AS request,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].treatment') AS treatment,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].category') AS category,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].subcategory') AS subcategory,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].decision') AS decision,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].verdict') AS verdict,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].rationale') AS rationale,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].requested') AS requested,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].authorized') AS authorized,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].disputed') AS disputed,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].body_part') AS body_part,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].body_part.region') AS body_part_region_of_request,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].body_part.side') AS body_part_side_of_request,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].strength') AS strength,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].dosage_form') AS dosage_form,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].quantity') AS quantity,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].quantity_unit') AS quantity_unit,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].requested_quantity') AS requested_quantity,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].authorized_quantity') AS authorized_quantity,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].prior_count') AS prior_count,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].refills') AS refills,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].frequency') AS frequency,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].retrospective') AS retrospective,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].associated') AS associated,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].depends_on') AS depends_on,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].ur_outcome') AS item_ur_outcome,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].ur_reason') AS ur_reason,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].claims_guideline') AS claims_guideline,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].imr_guideline') AS imr_guideline,
    (SELECT m.value FROM mentions m WHERE m.letter_id = l.id AND m.element_id = e.id AND m.field = 'items[].guideline_agreement') AS guideline_agreement
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
