"""Statements that may read a big table whole, or sort a great part of one: a piece of their text,
and why.  A reason that begins with "covering" allows only to walk through a covering index."""
ALLOWED = {
    # Lists are arrays of ids: all of them, in the order of an index that has what they filter by.
    'SELECT s.resident FROM resident_state AS s WHERE TRUE': 'covering: the list of residents',
    'SELECT s.household FROM household_state AS s WHERE TRUE': 'covering: the list of households',
    'SELECT s.resident FROM household_state AS home CROSS JOIN resident_state':
        'covering: the list of residents by household',
    'SELECT area, agreement_state = ? FROM': 'covering: counts for the areas, in one pass',
    'SELECT count (*) FROM resident': 'covering: once before a rule changes, for its progress',
    # Sorted after a search that may give some thousand rows; measured 10 ms for 18,000.
    'SELECT state.household FROM household_state AS state WHERE state.on_register = 1':
        'the households of an area that did not sign',
    'state.area IN (SELECT id FROM inside) ORDER BY latest.next_on':
        'the households of an area to be asked again',
    " coalesce (agreement.number, ''), '' FROM agreement JOIN household":
        'the agreements of an area',
    'FROM household_state AS s WHERE TRUE AND s.area = ?': 'the households of an area, by number',
    'AND agreement.team = :team ORDER BY agreement.ends_on, agreement.id':
        'the agreements of a team, for its renewal list on paper',
    'WHERE (a.doctor = :whose OR a.second_doctor = :whose) AND a.signed_on IS NOT NULL':
        'a lot is drawn from all of a doctor, once',
    'WHERE a.team = :whose AND a.signed_on IS NOT NULL': 'a lot is drawn from all of a team, once',
    'SELECT count (DISTINCT member.resident) FROM agreement JOIN':
        'a doctor has some two thousand people, once a signing',
    # The days of a month, or of a week, with what ends, is planned or was done on them: measured
    # 7 ms for a month of 52,000 people.
    '> t.to_on) AND t.to_on >= ? AND t.to_on <= ?': 'what ends in a period of the calendar',
    '> t.planned_on) AND t.planned_on >= ? AND t.planned_on <= ?':
        'what is planned for a period of the calendar',
    'SELECT t.done_on, t.id FROM task AS t WHERE TRUE AND t.done_on >= ?':
        'what was done in a period of the calendar',
    # A report is one pass over everything, streamed, on a thread of its own.
    'SELECT household, area_before FROM household_move WHERE moved_on >': 'a report',
    'SELECT household, made_on, acceptance FROM contact_attempt WHERE': 'a report',
    'SELECT id, area FROM household ORDER BY id': 'a report',
    'SELECT count (*) FROM health_record WHERE opened_on >= :first': 'a report, once a period',
    'SELECT id, id_number, name FROM resident ORDER BY id': 'a report that is closed: its lists',
    "SELECT h.id, h.number, r.name FROM household AS h LEFT JOIN membership AS m":
        'a report that is closed: its lists',
    'SELECT id, born_on, died_on, moved_out_on, resid_type, residence_pattern, sex FROM resident':
        'a report',
    'FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement LEFT JOIN package':
        'a report',
    'SELECT resident, household, from_on, until_on FROM membership ORDER BY resident': 'a report',
    'SELECT resident, kind, from_on, until_on FROM condition ORDER BY resident': 'a report',
    'SELECT t.resident, t.rule, t.subject, t.agreement, t.from_on, t.to_on, t.late_until, t.done_on,'
    ' t.cancelled_on FROM task AS t WHERE t.resident <> 0 AND t.to_on >= :since AND t.to_on <= :until'
    ' ORDER BY': 'a report',
    'FROM resident AS x CROSS JOIN service_record AS r ON r.resident = x.id AND'
    ' r.done_on >= :since AND r.done_on <= :until ORDER BY': 'a report',
    'FROM agreement_item AS i JOIN service_item AS si ON si.id = i.service_item ORDER BY i.resident':
        'a report',
    'FROM resident AS x CROSS JOIN service_record AS r ON r.resident = x.id AND'
    ' r.done_on >= :since AND r.done_on <= :day ORDER BY': 'a report',
    'SELECT resident, opened_on FROM health_record ORDER BY resident': 'a report',
    "FROM service_record AS r LEFT JOIN household_state AS h ON h.household = r.household"
    " WHERE r.visit_outcome = 'done' ORDER BY r.id": 'a report of all services there ever were',
    # Work that nobody waits for at a counter.
    'SELECT count (*) FROM household_state': 'before thousands of rows are written',
    'OR (t.done_on IS NULL AND (t.cancelled_on IS NULL OR t.cancelled_on > ?) AND t.late_until < ?)'
    ') ORDER BY t.to_on': 'the demonstration goes through all that was due',
    'AS found ORDER BY id LIMIT': 'a check reads everything',
    "WHERE id_type = '01' AND id_number IS NOT NULL ORDER BY id": 'a check reads everything',
    'SELECT id, starts_on, ends_on FROM agreement WHERE signed_on IS NOT NULL ORDER BY id':
        'a check reads everything',
    ' ORDER BY 1': 'a check compares everything with a fresh derivation; so do tests',
    "INSERT INTO stale (kind, id) SELECT 'household', id FROM household WHERE TRUE":
        'all figures are derived anew',
    "INSERT INTO stale (kind, id) SELECT 'resident', id FROM resident WHERE TRUE":
        'all figures are derived anew',
    'SELECT count (*) FROM task': 'covering: only when many residents are derived at once',
    "_state SET valid_until = ''": 'the parameters of the rules changed',
    'SELECT 1 WHERE EXISTS (SELECT 1 FROM resident)': 'stops at the first row',
    'SELECT 1 WHERE EXISTS (SELECT 1 FROM resident_state)': 'stops at the first row',
    'SELECT a.resident FROM agreement_member AS a JOIN agreement AS x':
        'a check of the whole file, for tests',
}
