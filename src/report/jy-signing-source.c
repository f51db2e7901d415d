/* jy-signing-source.c - the list behind a number of the report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-served.h"
#include "jy-signing-report.h"

static gboolean
is_wanted (gconstpointer data, const JyWorkDone *done)
{
  const JySigningSource *source = data;

  return (source->services & JY_SERVICE_BIT (done->kind)) != 0 &&
         (source->is_all || done->staff == source->unit) &&
         (source->way == 0 || source->way == done->way);
}

gpointer
jy_work_list_signing_source (JyWork *work, gpointer args, GError **error)
{
  const JySigningSource *source = args;
  const JySigningRequest request = { .period = source->period, .by = source->by };

  if (source->services != 0)
    return jy_served_list (work->store, &source->period, is_wanted, source, error);
  return jy_signing_figures_list (work->store, &request, &work->today, source->figure, source->unit,
                                  source->is_all, error);
}
