/* jy-store-task-rows.h - what a row of a worklist says of a task
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-due.h"
#include "jy-record.h"

G_BEGIN_DECLS

/**
 * JyTaskRow:
 * @resident: 0: it is the household's, and @name, @sex and @born_on are those of its head
 * @rule: (nullable): %NULL: a rule that this program does not know
 * @day: the day asked about
 * @state: on @day
 * @record: what closed it; 0: nothing, or the result of a referral
 *
 * A window of jy-due.h, which explains the rest, with whom it is for.  All texts are owned and
 * never %NULL, but @id_number; numbers are whole: who shows them, masks them.
 */
typedef struct
{
  gint64 id;
  GDate day;
  gint64 resident;
  char *name;
  int sex;
  GDate born_on;
  char *id_number; /* (nullable) */
  char *phone;
  gint64 household; /* 0: in none */
  char *household_number;
  char *address;
  gint64 area; /* 0: none */
  char *area_name;
  gint64 team; /* 0: none */
  char *team_name;
  gint64 officer; /* 0: nobody */
  char *officer_name;
  char *rule_id;
  const JyServiceRule *rule;
  gint64 subject;
  char *kind;
  char *form;
  GDate from;
  GDate to;
  GDate late_until;
  JyDueState state;
  gint64 record;
  GDate done_on;
  GDate cancelled_on;
  JyCancelReason cancel_reason;
  JyDueCause cause;
  GDate caused_on;
  gint64 agreement;
  char *item;
  gboolean is_promised;
  gboolean is_raised;
  gboolean is_away;
  GDate planned_on;
  GDate postponed_until;
  char *postpone_reason;
} JyTaskRow;

JyTaskRow *jy_task_row_copy (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_task_row_free (JyTaskRow *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTaskRow, jy_task_row_free)

/* Returns: (transfer full): why it is due, in words: the rule, its source and the fact that caused
 * it */
char *jy_task_row_dup_reason (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;

/* @ids: (element-type gint64): at most %JY_STORE_MAX_IDS
 * @today: the day of the states
 * Returns: (transfer full) (element-type JyTaskRow): a row for each of @ids, in their order; %NULL
 *   for one that is gone */
GPtrArray *jy_store_get_task_rows (JyStore *self,
                                   const GArray *ids,
                                   const GDate *today,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
