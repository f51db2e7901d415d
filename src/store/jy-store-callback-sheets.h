/* jy-store-callback-sheets.h - whom a lot is drawn from, and what a call sheet says of the drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-callbacks.h"

G_BEGIN_DECLS

/* Somebody signed, and by which agreement. */
typedef struct
{
  gint64 resident;
  gint64 agreement;
  gboolean has_phone; /* of their own, or of the household */
} JyCallbackCandidate;

/**
 * jy_store_list_callback_candidates:
 * @team: whose agreements; 0 for those of @doctor
 * @doctor: whose agreements, as first or second doctor
 *
 * Returns: (transfer full) (element-type JyCallbackCandidate): everybody whom an agreement of
 *   theirs covers on @day, who lives and did not move out
 */
GArray *jy_store_list_callback_candidates (JyStore *self,
                                           gint64 team,
                                           gint64 doctor,
                                           const GDate *day,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyCallbackSheet:
 * @callback: (owned): what was answered
 * @name: (owned), as the other texts; "" for what there is not
 * @sex: GB/T 2261.1
 * @phone: their own, else the household's
 * @signed_on: invalid: not known
 */
typedef struct
{
  JyStoredCallback *callback;
  char *name;
  int sex;
  GDate born_on;
  char *id_number;
  char *phone;
  char *area;
  char *address;
  char *team;
  char *doctor;
  char *package;
  GDate signed_on;
} JyCallbackSheet;

void jy_callback_sheet_free (JyCallbackSheet *self);

/* Returns: (transfer full) (element-type JyCallbackSheet): in the order in which they were drawn */
GPtrArray *jy_store_list_callback_sheets (JyStore *self,
                                          gint64 sample,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyCallbackResult:
 * @sample: (owned)
 * @name: (owned): of the team or doctor
 * @tally: what was answered so far
 * @rectification: (owned) (nullable): what was ordered
 */
typedef struct
{
  JyStoredCallbackSample *sample;
  char *name;
  JyCallbackTally tally;
  JyStoredRectification *rectification;
} JyCallbackResult;

void jy_callback_result_free (JyCallbackResult *self);

/* @sample: 0 for all
 * Returns: (transfer full) (element-type JyCallbackResult): the latest first */
GPtrArray *jy_store_list_callback_results (JyStore *self,
                                           gint64 sample,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyCallbackSheet, jy_callback_sheet_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyCallbackResult, jy_callback_result_free)

G_END_DECLS
