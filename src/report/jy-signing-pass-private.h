/* jy-signing-pass-private.h - one pass over everybody, as on a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-figures.h"

G_BEGIN_DECLS

typedef struct
{
  JySigningDay day;
  JySigningUnits *units;  /* (owned) */
  GArray *households;     /* (owned): JyScannedHousehold */
  GArray *families;       /* (owned): what passed by, one for each of them */
  GHashTable *registered; /* (owned): area → JyRegistered, after the pass */
} JySigningPass;

/* %JY_ERROR_INVALID if the period has not begun on @today. */
gboolean jy_signing_pass_init (JySigningPass *self,
                               JyStore *store,
                               const JySigningRequest *request,
                               const GDate *today,
                               GError **error);
gboolean jy_signing_pass_run (JySigningPass *self,
                              JyStore *store,
                              JyJob *job,
                              JySigningVisit visit,
                              gpointer data,
                              GError **error);
void jy_signing_pass_clear (JySigningPass *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JySigningPass, jy_signing_pass_clear)

G_END_DECLS
