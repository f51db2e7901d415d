/* jy-report-context.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-parts-private.h"
#include "jy-store-callbacks.h"

static void
free_figures (gpointer data)
{
  jy_signing_figures_free (data);
}

static void
free_scores (gpointer data)
{
  jy_score_sheet_free (data);
}

gboolean
jy_report_context_init (JyReportContext *self,
                        JyWork *work,
                        const JySigningRequest *request,
                        const GPtrArray *counted,
                        const GArray *units,
                        GError **error)
{
  *self = (JyReportContext){
    .work = work,
    .request = request,
    .counted = counted,
    .figures = jy_signing_figures_find (counted, &request->period, request->by),
    .units = units,
    .others = g_ptr_array_new_with_free_func (free_figures),
    .scores = g_ptr_array_new_with_free_func (free_scores),
    .notices = jy_store_list_rectifications (work->store, error),
  };
  return self->notices != NULL;
}

void
jy_report_context_clear (JyReportContext *self)
{
  g_clear_pointer (&self->scores, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
}

const JySigningFigures *
jy_report_context_get_figures (JyReportContext *self,
                               const JyPeriod *period,
                               JySigningBy by,
                               GError **error)
{
  const JySigningRequest request = { .period = *period, .by = by, .job = self->request->job };
  const JySigningFigures *found = jy_signing_figures_find (self->counted, period, by);
  JySigningFigures *figures;

  if (found == NULL)
    found = jy_signing_figures_find (self->others, period, by);
  if (found != NULL)
    return found;

  figures = jy_signing_figures_new (self->work->store, &request, &self->work->today, error);
  if (figures != NULL)
    g_ptr_array_add (self->others, figures);
  return figures;
}

const JyScoreSheet *
jy_report_context_get_scores (JyReportContext *self, const char *subject, GError **error)
{
  const JyScoreRequest request = { .subject = subject, .period = self->request->period };
  const JySigningFigures *figures;
  JyScoreSheet *sheet;

  for (guint i = 0; i < self->scores->len; i++)
    {
      sheet = self->scores->pdata[i];
      if (g_str_equal (sheet->request.subject, subject))
        return sheet;
    }

  figures = jy_report_context_get_figures (self, &self->request->period,
                                           jy_score_subject_get_by (subject), error);
  sheet = figures != NULL ? jy_score_sheet_new (self->work, &request, figures, error) : NULL;
  if (sheet != NULL)
    g_ptr_array_add (self->scores, sheet);
  return sheet;
}
