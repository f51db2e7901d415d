/* jy-derived-tasks-private.h - what decides the tasks of the stale; included by src/store/ only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-derived-private.h"
#include "jy-due.h"
#include "jy-task-tally-private.h"

G_BEGIN_DECLS

/* Records whose answers jy_service_record_look() wants. */
#define JY_SQL_HAS_CONTENT                                                                         \
  "r.form IN ('tuberculosis', 'tuberculosis-first', 'health-assessment', 'home-visit',"            \
  " 'antenatal', 'examination', 'phone-contact')"

/* What a package promises, and the texts of its items. */
typedef struct _JyPromiseBook JyPromiseBook;

JyPromiseBook *jy_promise_book_new (JyStore *store, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_promise_book_free (JyPromiseBook *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPromiseBook, jy_promise_book_free)

/* Adds to @promises (element-type JyPromisedItem) what @package promises to somebody of @groups, or
 * to a household. */
void jy_promise_book_add (const JyPromiseBook *self,
                          gint64 package,
                          JyGroup groups,
                          gboolean is_household,
                          GArray *promises);

/* Adds both: what @package promises to somebody of @groups, and to the household. */
void jy_promise_book_add_all (const JyPromiseBook *self,
                              gint64 package,
                              JyGroup groups,
                              GArray *promises);

/* Returns: (transfer none): @code, kept as long as the book */
const char *jy_promise_book_keep (JyPromiseBook *self, const char *code);

/* What was decided about a window (task_plan). */
typedef struct
{
  char *rule; /* (owned) */
  GDate from;
  GDate planned;
  GDate postponed;
} JyPlanFact;

/* A row of `task`: what it is found by, and where it was counted. */
typedef struct
{
  gint64 id;
  gint64 digest;
  const JyServiceRule *rule; /* NULL: of a rule there is no longer */
  gint64 subject;
  JyTalliedTask tallied;
  gboolean is_wanted;
} JyTaskFact;

/* One resident, or one household, with all that decides their tasks. */
typedef struct
{
  JyPromiseBook *book; /* borrowed */
  gint64 id;
  gboolean is_household;
  gboolean exists;
  gint64 household;
  gint64 area;
  gboolean is_away;
  JyServiceFacts facts; /* points into the arrays below */
  GArray *conditions;
  GArray *pregnancies;
  GArray *coverages;
  GArray *teams;       /* (element-type gint64): of the agreements of @coverages */
  GArray *packages;    /* (element-type gint64): the same for packages */
  GArray *extras;      /* (element-type JyExtraFact) */
  GPtrArray *promises; /* (element-type GArray): of each of @coverages */
  GArray *acceptances;
  GArray *residences;
  GArray *records;
  GArray *referrals;
  GArray *hand_overs;
  GArray *officers; /* (element-type gint64): of @hand_overs */
  GArray *plans;    /* (element-type JyPlanFact) */
  GArray *tasks;    /* (element-type JyTaskFact): the rows there are */
} JyTaskSubject;

/* Something agreed beyond the package (agreement_item). */
typedef struct
{
  gint64 agreement;
  JyPromisedItem promise;
} JyExtraFact;

/* The kinds of rows that are read for a subject. */
typedef enum
{
  JY_TASK_FACT_CONDITIONS,
  JY_TASK_FACT_PREGNANCIES,
  JY_TASK_FACT_COVERAGES,
  JY_TASK_FACT_EXTRAS,
  JY_TASK_FACT_ACCEPTANCES,
  JY_TASK_FACT_STAYS,
  JY_TASK_FACT_RECORDS,
  JY_TASK_FACT_REFERRALS,
  JY_TASK_FACT_HAND_OVERS,
  JY_TASK_FACT_PLANS,
  JY_TASK_FACT_TASKS,
  JY_N_TASK_FACTS
} JyTaskFactKind;

void jy_task_subject_init (JyTaskSubject *self);
void jy_task_subject_empty (JyTaskSubject *self);
void jy_task_subject_clear (JyTaskSubject *self);

/* Takes what @row says into account; its columns after the id are those of the reader. */
void jy_task_subject_add (JyTaskSubject *self, JyTaskFactKind kind, JyStmt *row);

/* Reads the stale residents, or households, one after the other in the order of their ids. */
typedef struct _JyTaskReader JyTaskReader;

JyTaskReader *jy_task_reader_new (JyStore *store,
                                  gboolean of_households,
                                  JyPromiseBook *book,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_task_reader_free (JyTaskReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTaskReader, jy_task_reader_free)

/* @subject: (out) (transfer none): the next one, good until the next call; %NULL after the last */
gboolean jy_task_reader_next (JyTaskReader *self, JyTaskSubject **subject, GError **error);

G_END_DECLS
