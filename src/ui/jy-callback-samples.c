/* jy-callback-samples.c - what a line of the list of samples says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-callback-private.h"
#include "jy-cell-text.h"
#include "jy-date.h"
#include "jy-interval.h"

/* clang-format off */
const JyColumn jy_callback_columns[JY_CALLBACK_N_COLUMNS] = {
  { N_("Drawn on"),       "text-0", NULL, 10, 0, FALSE },
  { N_("Team or doctor"), "text-1", NULL, 9,  0, TRUE },
  { N_("Seed"),           "text-2", NULL, 9, 1, FALSE },
  { N_("Signed"),         "text-3", NULL, 5,  1, FALSE },
  { N_("Called"),         "text-4", NULL, 6,  1, FALSE },
  { N_("Answered, lost"), "text-5", NULL, 7,  1, FALSE },
  { N_("Authentic"),      "text-6", NULL, 23, 1, FALSE },
  { N_("Satisfied"),      "text-7", NULL, 23, 1, FALSE },
  { N_("Aware"),          "text-8", NULL, 8,  1, FALSE },
  { N_("Rectification"),  "text-9", NULL, 14, 0, FALSE },
};
/* clang-format on */

/* "95.00% (76.39–99.11%)". */
static void
add_rate (GStrvBuilder *texts, JyRate rate)
{
  g_autofree char *share = jy_rate_dup_text (rate);
  g_autofree char *interval = jy_interval_dup_text (jy_interval_of_rate (rate));
  g_autofree char *text = g_strdup_printf ("%s (%s)", share, interval);

  g_strv_builder_add (texts, rate.denominator > 0 ? text : share);
}

/* Returns: (transfer full): how it stands with a notice */
static char *
dup_state (const JyStoredRectification *notice, const GDate *today)
{
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&notice->due_on, day);
  if (notice->result == 0)
    return g_strdup_printf (
      g_date_compare (&notice->due_on, today) < 0 ? _("Overdue: %s") : _("By %s"), day);

  return g_strdup (notice->result == 1 ? C_("rectification", "Put right")
                                       : C_("rectification", "Not put right"));
}

static void
add_notice (GStrvBuilder *texts,
            const JyCallbackResult *result,
            const JyCallbackTargets *targets,
            const GDate *today)
{
  g_autofree char *state =
    result->rectification != NULL ? dup_state (result->rectification, today) : NULL;

  if (state != NULL)
    g_strv_builder_add (texts, state);
  else
    g_strv_builder_add (texts, result->tally.n_called == result->tally.n_drawn &&
                                   jy_callback_targets_are_missed (targets, &result->tally)
                                 ? _("To be ordered")
                                 : "");
}

void
jy_callback_result_fill (GStrvBuilder *texts,
                         const JyCallbackResult *result,
                         const JyCallbackTargets *targets,
                         const GDate *today)
{
  const JyCallbackTally *tally = &result->tally;
  g_autofree char *seed = g_strdup_printf ("%" G_GINT64_FORMAT, result->sample->seed);
  g_autofree char *called = g_strdup_printf ("%d/%d", tally->n_called, tally->n_drawn);
  g_autofree char *reached = g_strdup_printf ("%d, %d", tally->n_reached, tally->n_lost);
  g_autofree char *aware = jy_rate_dup_text (jy_callback_tally_get_aware (tally));
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&result->sample->drawn_on, day);
  g_strv_builder_add_many (texts, day, result->name, seed, NULL);
  jy_cell_add_number (texts, result->sample->n_signed);
  g_strv_builder_add (texts, called);
  g_strv_builder_add (texts, reached);
  add_rate (texts, jy_callback_tally_get_authentic (tally));
  add_rate (texts, jy_callback_tally_get_satisfied (tally));
  g_strv_builder_add (texts, aware);
  add_notice (texts, result, targets, today);
}
