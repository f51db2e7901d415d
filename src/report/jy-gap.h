/* jy-gap.h - who is missing to a target, and whom to go to first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many people each unit misses to the rate of signing (S90-S92), and to that of fulfilment
 * (S64); the same numbers as the indicators rate_sign_person and rate_fulfil.
 */
#pragma once

#include "jy-signing-report.h"

G_BEGIN_DECLS

typedef enum
{
  /* Households with people who are not signed: those who said they are willing before who was not
   * asked, unwilling ones last; then those with more key people, then the larger. */
  JY_GAP_SIGNING,
  /* People signed and not fulfilled: what is overdue and can still be done, who was not due yet,
   * who was not found, lives elsewhere, refused; last what was missed.  Key people first. */
  JY_GAP_FULFILMENT,
} JyGapKind;

/* @request: (transfer full) */
typedef struct
{
  JySigningRequest *request;
  JyGapKind kind;
} JyGapRequest;

JyGapRequest *jy_gap_request_new (const JyPeriod *period,
                                  JySigningBy by,
                                  JyGapKind kind) G_GNUC_WARN_UNUSED_RESULT;
void jy_gap_request_free (JyGapRequest *self);

/**
 * JyGapUnit:
 * @missing: people, to the target; 0: it is reached
 * @n_needed: how many of the list bring them, from its beginning; all, if all do not
 * @n_willing: of signing: how many of the list are willing
 * @ids: (element-type gint64): households, or people, whom to go to first
 */
typedef struct
{
  gint64 missing;
  guint n_needed;
  guint n_willing;
  GArray *ids;
} JyGapUnit;

typedef struct
{
  JyGapKind kind;
  JySigningFigures *figures;
  GPtrArray *units; /* JyGapUnit: for each unit of the figures, then for all */
} JyGap;

void jy_gap_free (JyGap *self);

/* Finds who is missing.
 * @args: a #JyGapRequest
 * Returns: (transfer full): a #JyGap; %JY_ERROR_INVALID if the period has not begun */
gpointer jy_work_find_gap (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyGap, jy_gap_free)

G_END_DECLS
