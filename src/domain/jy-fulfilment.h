/* jy-fulfilment.h - whether an agreement is fulfilled: promised, due, delivered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * fulfilment-and-tasks.md 4.  Units are windows of the rules (jy-due.h) of one year of the
 * agreement, by the item of the package they deliver; for a term of one year that is the agreement.
 *
 * - Promised is what the agreement says for the year, as far as it concerns the person: as many
 *   windows as there are, and at most as many as it says.
 * - Due so far is what had to be done by the end of the day asked about, and what was done before.
 *   What was cancelled is not due.
 * - Nobody is fulfilled who was served in nothing: until something is due and done, the reason is
 *   that nothing was due yet.
 */
#pragma once

#include "jy-due.h"
#include "jy-rate.h"

G_BEGIN_DECLS

/* The three definitions in use; stored as a setting. */
typedef enum
{
  JY_FULFIL_ANY = 1,      /* one recorded service in the year */
  JY_FULFIL_PROGRESS = 2, /* so many per cent of what is due so far */
  JY_FULFIL_ALL = 3,      /* all that is promised for the year */
} JyFulfilMode;

/* What a centre goes by; 2, 100, TRUE by default. */
typedef struct
{
  JyFulfilMode mode;
  int threshold;        /* per cent, for %JY_FULFIL_PROGRESS */
  gboolean counts_late; /* what was done late is delivered all the same */
} JyFulfilRule;

extern const JyFulfilRule jy_fulfil_rule_default;

/* Why somebody is not fulfilled (sheet 5); stored, never changed. */
typedef enum
{
  JY_UNFULFILLED_NONE = 0,
  JY_UNFULFILLED_NOT_DUE = 1, /* yet */
  JY_UNFULFILLED_AWAY = 2,    /* lives elsewhere */
  JY_UNFULFILLED_LOST = 3,    /* the last visit found nobody */
  JY_UNFULFILLED_REFUSED = 4, /* the last visit was refused */
  JY_UNFULFILLED_OPEN = 5,    /* overdue, and still counts when it is done */
  JY_UNFULFILLED_MISSED = 6,  /* too late */
  JY_N_UNFULFILLED_REASONS
} JyUnfulfilledReason;

/**
 * JyFulfilItem:
 * @item: the id of the service item, 0 where the agreement has no list
 * @code: of the item, as in the promise or the rule
 * @promised: for the year; 0: on demand, and nobody asked
 * @due: so far
 * @delivered: of the promised, in time or late, at most @promised
 * @late: of these, how many were late
 * @planned: windows of the year, whether due yet or not
 */
typedef struct
{
  gint64 item;
  JyServiceItem kind;
  const char *code;
  int promised;
  int due;
  int delivered;
  int late;
  int planned;
} JyFulfilItem;

/**
 * JyFulfilment:
 * @is_served: something was done in the year: %JY_FULFIL_ANY
 * @is_fulfilled: by the rule
 * @reason: why not
 * @promised: units of all items; likewise the others
 */
typedef struct
{
  gboolean is_served;
  gboolean is_fulfilled;
  JyUnfulfilledReason reason;
  int promised;
  int due;
  int delivered;
  int late;
} JyFulfilment;

/**
 * jy_fulfilment_judge:
 * @facts: of the resident, or of a household
 * @coverage: the agreement asked about, one of @facts
 * @windows: (element-type JyDueWindow): of @facts, by jy_due() on @day
 * @household: (element-type JyDueWindow) (nullable): of the resident's household on @day, whose
 *   services the package promises too; what it promises the household does not count without
 * @rule: what the centre goes by
 * @day: the day asked about; after the agreement, its last
 * @items: (element-type JyFulfilItem) (nullable): is emptied and filled, in the order promised
 * @result: (out caller-allocates): the sum
 */
void jy_fulfilment_judge (const JyServiceFacts *facts,
                          const JyCoverageFact *coverage,
                          const GArray *windows,
                          const GArray *household,
                          const JyFulfilRule *rule,
                          const GDate *day,
                          GArray *items,
                          JyFulfilment *result);

/* Returns: (transfer full): an empty array of items */
GArray *jy_fulfil_items_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* People of a household, a team or an area, and their units. */
typedef struct
{
  gint64 n_signed;
  gint64 n_served;
  gint64 n_fulfilled;
  gint64 n_by_reason[JY_N_UNFULFILLED_REASONS];
  gint64 due;
  gint64 delivered;
  gint64 late;
} JyFulfilTotal;

/* Counts one more person in. */
void jy_fulfil_total_add (JyFulfilTotal *self, const JyFulfilment *person);

/* 履约率: people fulfilled of people signed (S64-S66); by one service, whatever the rule; units
 * delivered of units due, with and without what was late. */
JyRate jy_fulfil_total_get_rate (const JyFulfilTotal *self);
JyRate jy_fulfil_total_get_served_rate (const JyFulfilTotal *self);
JyRate jy_fulfil_total_get_progress (const JyFulfilTotal *self, gboolean with_late);

/* Returns: (transfer none): the translated name, "" for none */
const char *jy_unfulfilled_reason_get_name (JyUnfulfilledReason reason);

G_END_DECLS
