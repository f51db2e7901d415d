/* jy-coverage-private.h - when the days of signed agreements contradict each other, as SQL
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

/* Whether part @a begins before part @b of agreement @y ends; with @a itself for @b, whether it has
 * a day at all. */
#define JY_SQL_BEGINS_BEFORE_END(a, b, y)                                                          \
  a ".joined_on <= " y ".ends_on"                                                                  \
    " AND (" y ".ended_on IS NULL OR " a ".joined_on < " y ".ended_on)"                            \
    " AND (" b ".ended_on IS NULL OR " a ".joined_on < " b ".ended_on)"

/* What follows "FROM agreement_member AS a": its collision with another part b of the same person;
 * @others: the condition on b.id. */
#define JY_SQL_COLLIDING(others)                                                                   \
  " JOIN agreement AS x ON x.id = a.agreement AND x.signed_on IS NOT NULL"                         \
  " JOIN agreement_member AS b ON b.resident = a.resident AND " others                             \
  " JOIN agreement AS y ON y.id = b.agreement AND y.signed_on IS NOT NULL"                         \
  " WHERE " JY_SQL_BEGINS_BEFORE_END ("a", "b", "y") " AND " JY_SQL_BEGINS_BEFORE_END (            \
    "b", "a",                                                                                      \
    "x") " AND " JY_SQL_BEGINS_BEFORE_END ("a", "a",                                               \
                                           "x") " AND " JY_SQL_BEGINS_BEFORE_END ("b", "b", "y")

/* Whether member m joined outside the term of agreement a. */
#define JY_SQL_JOINED_OUTSIDE "(m.joined_on < a.starts_on OR m.joined_on > a.ends_on)"

/* Whether agreement a ended early and member m stayed. */
#define JY_SQL_STAYED_BEHIND                                                                       \
  "(a.ended_on <= a.ends_on AND"                                                                   \
  " (m.ended_on IS NULL OR (m.ended_on > a.ended_on AND m.ended_on > m.joined_on)))"

/* Whether agreement later goes on from earlier, which is not before it. */
#define JY_SQL_WRONG_ORDER                                                                         \
  "(earlier.signed_on IS NULL OR later.starts_on < earlier.starts_on"                              \
  " OR (earlier.ended_on IS NULL AND earlier.ends_on >= later.starts_on))"
