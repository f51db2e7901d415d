/* jy-due-private.h - what the parts of jy_due() share: the person, the periods, the windows so far
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days are those of jy-due-day.h.
 */
#pragma once

#include "jy-due-day.h"
#include "jy-due.h"

G_BEGIN_DECLS

/* A period in which a rule holds for the person: why it began, and what ends it. */
typedef struct
{
  guint32 from;
  guint32 until;
  JyCancelReason reason;
  JyDueCause cause;
  guint32 caused_on;
} JyDueSpan;

/* A coverage, cut to the life of the person and the coverage after it. */
typedef struct
{
  const JyCoverageFact *fact;
  guint32 from;
  guint32 until;
  JyCancelReason reason;
  guint promised; /* bits of JyServiceItem */
} JyDueCover;

/* A visit that was done. */
typedef struct
{
  const JyServiceRecord *record;
  guint32 day;
  gboolean delivers; /* an item of the agreement: one record delivers one */
} JyDueVisit;

typedef struct
{
  const JyServiceFacts *facts;
  const JyServiceParameters *parameters;
  guint32 today;
  guint32 horizon; /* the last day a window may begin on */
  guint32 born;
  guint32 gone; /* died or moved away */
  JyCancelReason gone_reason;
  JyGroup groups; /* that the person was ever in by condition */
  gboolean asks;  /* a record asks for a next step */
  gboolean risks; /* a record found a high risk */
  GArray *covers; /* of JyDueCover, by day */
  GArray *spans;  /* of JyDueSpan, by day: of the whole coverage */
  GArray *held;   /* of JyDueSpan, by day: of the rule */
  GArray *visits; /* of JyDueVisit, in the order they count */
  GArray *windows;
  const JyServiceRule *rule; /* whose windows are made now */
  guint first;               /* the index of the first of them */
} JyDueMaker;

/* The value of @parameter on @day. */
int jy_due_number (const JyDueMaker *self, JyServiceParameter parameter, guint32 day);

/* jy-due-span.c */
void jy_due_find_covers (JyDueMaker *self);
const JyDueCover *jy_due_find_cover (const JyDueMaker *self, guint32 from, guint32 to);
void jy_due_hold (JyDueMaker *self);
gboolean jy_due_in_condition (const JyDueMaker *self, JyGroup groups, guint32 day);

/**
 * jy_due_add:
 * @span: the period the rule holds for; its end cancels
 * @late: the last day late counts, %JY_DAY_NEVER for ever
 *
 * Adds a window of the rule, from @from or the beginning of @span, whichever is later; nothing if
 * it would begin after @to, after the horizon, or outside @span.
 *
 * Returns: (nullable): the window, until the next is added
 */
JyDueWindow *jy_due_add (
  JyDueMaker *self, const JyDueSpan *span, guint32 from, guint32 to, guint32 late);

/* Adds at most one window of @from to @to for all the coverage that meets it; @span says why, and
 * what else ends it. */
JyDueWindow *jy_due_add_covered (
  JyDueMaker *self, const JyDueSpan *span, guint32 from, guint32 to, guint32 late);

/* Returns: (nullable): the window of the rule added last, until the next is added */
JyDueWindow *jy_due_get_last (const JyDueMaker *self);

/* Makes @window one of the agreement of @cover. */
void jy_due_promise (JyDueWindow *window, const JyDueCover *cover);

/* Makes @until end @window for @reason, if that is while it is open; otherwise nothing does. */
void jy_due_end_window (JyDueWindow *window, guint32 until, JyCancelReason reason);

/* The windows of the rule, by population. */
void jy_due_make_calendar (JyDueMaker *self);
void jy_due_make_terms (JyDueMaker *self);
void jy_due_make_promises (JyDueMaker *self);
void jy_due_make_enrolments (JyDueMaker *self);
void jy_due_make_treatment (JyDueMaker *self);
void jy_due_make_child (JyDueMaker *self);
void jy_due_make_pregnancies (JyDueMaker *self);
void jy_due_make_births (JyDueMaker *self);
void jy_due_make_signed (JyDueMaker *self);
void jy_due_make_planned (JyDueMaker *self);
void jy_due_make_residences (JyDueMaker *self);
void jy_due_make_talks (JyDueMaker *self);
void jy_due_make_rechecks (JyDueMaker *self);
void jy_due_make_referrals (JyDueMaker *self);

/* The calendar part of @rule that @day is in. */
void jy_due_get_part (
  const JyDueMaker *self, const JyServiceRule *rule, guint32 day, guint32 *first, guint32 *last);

/* The forms that deliver @item, and the form to fill in for it. */
JyServiceKinds jy_due_get_item_forms (JyServiceItem item, JyServiceKind *form);

/* jy-due-close.c: lets the visits close the windows of the rule. */
void jy_due_close (JyDueMaker *self);

G_END_DECLS
