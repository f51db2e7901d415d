/* jy-signing-visit.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-pass-private.h"
#include "jy-snapshot.h"

gboolean
jy_signing_visit_all (JyStore *store,
                      const JySigningRequest *requests,
                      guint n,
                      const GDate *today,
                      JySigningVisit visit,
                      const gpointer *data,
                      const JySigningUnits **units,
                      GError **error)
{
  g_auto (JySnapshot) snapshot = { 0 };
  g_auto (JySigningPass) pass = { 0 };

  if (!jy_snapshot_take (&snapshot, store, error) ||
      !jy_signing_pass_init (&pass, store, requests, n, today, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    units[i] = jy_signing_pass_get (&pass, i)->units;
  return jy_signing_pass_run (&pass, store, requests[0].job, visit, data, error);
}
