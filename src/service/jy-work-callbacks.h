/* jy-work-callbacks.h - call-backs: a lot is drawn, people are called, what falls short is ordered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-store-callback-sheets.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* What jy_work_draw_callbacks() takes for @seed to choose one by itself. */
#define JY_CALLBACK_ANY_SEED (-1)

/**
 * JyCallbackLot:
 * @id: what the sample will be called, from jy_store_new_id()
 * @team: of whose signings; 0 for those of @doctor
 * @size: how many people; 0 for as many as the centre has set
 * @seed: 0 to 4294967295, or %JY_CALLBACK_ANY_SEED
 */
typedef struct
{
  gint64 id;
  gint64 team;
  gint64 doctor;
  int size;
  gint64 seed;
} JyCallbackLot;

/* Draws by lot whom to call back, from those signed today who have a telephone number (S117), and
 * keeps a call sheet for each.  The same lot drawn again on the same day is the one already kept.
 * @args: a #JyCallbackLot, whose id, size and seed are then those of the sample
 * Returns: %JY_DONE; %JY_ERROR_INVALID if nobody can be called */
gpointer jy_work_draw_callbacks (JyWork *work, gpointer args, GError **error);

/* @args: the id of a sample, a #gint64; 0 for all
 * Returns: (transfer full) (element-type JyCallbackResult): a #GPtrArray, the latest first */
gpointer jy_work_list_callback_results (JyWork *work, gpointer args, GError **error);

/* @args: the id of a sample, a #gint64
 * Returns: (transfer full) (element-type JyCallbackSheet): a #GPtrArray, in the order drawn */
gpointer jy_work_list_callback_sheets (JyWork *work, gpointer args, GError **error);

/* Enters or corrects what somebody answered.  Without a day it was today.  Of who was not reached
 * nothing but that is kept.
 * @args: a #JyStoredCallback, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_callback (JyWork *work, gpointer args, GError **error);

/**
 * JyCallbackTargets:
 * @authentic: per cent that have to be authentic; @satisfied: to be satisfied (S118)
 * @deduction: hundredths of a point for each per cent below
 * @days: to put it right
 */
typedef struct
{
  int authentic;
  int satisfied;
  int deduction;
  int days;
} JyCallbackTargets;

/* What the centre has set for @day. */
gboolean jy_callback_targets_read (JyStore *store,
                                   const GDate *day,
                                   JyCallbackTargets *targets,
                                   GError **error);

/* Whether a rectification has to be ordered (S118). */
gboolean jy_callback_targets_are_missed (const JyCallbackTargets *self,
                                         const JyCallbackTally *tally);

/* What would be ordered after a sample: finding, deadline, deduction.
 * @args: the id of a sample, a #gint64
 * Returns: (transfer full): a #JyStoredRectification, not stored; %JY_ERROR_INVALID if nothing
 *   falls short */
gpointer jy_work_propose_rectification (JyWork *work, gpointer args, GError **error);

/* Issues a rectification notice (rev 0), corrects one, or enters its re-check.
 * @args: a #JyStoredRectification, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_rectification (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer full) (element-type JyStoredRectification): a #GPtrArray, the latest first */
gpointer jy_work_list_rectifications (JyWork *work, gpointer args, GError **error);

G_END_DECLS
