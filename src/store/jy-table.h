/* jy-table.h - the tables a user can change, and the news each one makes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyChange:
 *
 * Which parts of the data an operation touched.  Pages compare it with what they show and
 * ask again or stay still.
 */
typedef enum /*< flags >*/
{
  JY_CHANGE_NONE = 0,
  JY_CHANGE_ACCOUNTS = 1 << 0,
  JY_CHANGE_SETTINGS = 1 << 1, /* settings, the centre, roster synonyms */
  JY_CHANGE_AREAS = 1 << 2,    /* areas and their base figures */
  JY_CHANGE_TEAMS = 1 << 3,    /* staff, teams, members, who serves what */
  JY_CHANGE_HOUSEHOLDS = 1 << 4,
  JY_CHANGE_RESIDENTS = 1 << 5,   /* persons, health records, conditions, classes */
  JY_CHANGE_PACKAGES = 1 << 6,    /* packages and service items */
  JY_CHANGE_AGREEMENTS = 1 << 7,  /* agreements and all that belongs to them */
  JY_CHANGE_CONTACTS = 1 << 8,    /* talks and needs */
  JY_CHANGE_SERVICES = 1 << 9,    /* services given, referrals, hand-overs, stays at home */
  JY_CHANGE_PLANS = 1 << 10,      /* what is planned and postponed, community days, holidays */
  JY_CHANGE_ASSESSMENT = 1 << 11, /* call-backs, notices, score cards, books */
  JY_CHANGE_REPORTS = 1 << 12,    /* reports closed and sent */
  JY_CHANGE_DOCUMENTS = 1 << 13,  /* what the centre prints */
  JY_CHANGE_PRINTINGS = 1 << 14,  /* what was printed; no operation */
} JyChange;

/**
 * JyTable:
 * @name: its name in SQL
 * @change: the news that a change to one of its rows makes
 * @household: (nullable): the column that holds the household whose derived figures it changes
 * @resident: (nullable): the column that holds the resident whose derived figures it changes
 * @noun: an N_() string with context "record": what people call one of its rows
 */
typedef struct
{
  const char *name;
  JyChange change;
  const char *household;
  const char *resident;
  const char *noun;
} JyTable;

/* Every table whose rows have a history.  Its first column is `id`, which never changes; a
 * column `rev` counts the changes of a row that people edit.  Ends with a NULL name. */
extern const JyTable jy_tables[];

/* Returns: (transfer none) (nullable): the entry of @name */
const JyTable *jy_table_find (const char *name);

G_END_DECLS
