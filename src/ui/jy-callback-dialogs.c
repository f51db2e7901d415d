/* jy-callback-dialogs.c - whom to draw, and the rectification notice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-callback-private.h"
#include "jy-organisation-options.h"
#include "jy-points-field.h"
#include "jy-record-form.h"
#include "jy-setting.h"

static const char *
read_seed (JyFieldReading *reading)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (reading->text, 10, 0, G_MAXUINT32, &value, NULL))
    return _("The seed is a number from 0 to 4294967295.");

  reading->value = g_strdup (reading->text);
  return NULL;
}

/* clang-format off */
static const JyFieldInfo draw_fields[] = {
  { "team",     N_("Signed with the team"),            NULL,                 NULL, FALSE, 0 },
  { "doctor",   N_("… or with the doctor"),            NULL,                 NULL, FALSE, 0 },
  { "size",     N_("How many people"),                 jy_record_read_count, NULL, TRUE,  6 },
  { "seed-typed", N_("Seed (empty: any)"),             read_seed,            NULL, FALSE, 12 },
  { NULL },
};

static const JyFieldInfo notice_fields[] = {
  { "issued_on",    N_("Ordered on"),                  jy_field_read_date, NULL,               TRUE,  12 },
  { "due_on",       N_("To be put right by"),          jy_field_read_date, NULL,               TRUE,  12 },
  { "finding",      N_("What was found"),              NULL,               NULL,               TRUE,  0 },
  { "deduction",    N_("Points deducted"),             jy_field_read_points,        NULL,               TRUE,  8 },
  { "rechecked_on", N_("Re-checked on"),               jy_field_read_date, NULL,               FALSE, 12 },
  { "result",       N_("The re-check found"),          jy_field_read_code, jy_recheck_results, FALSE, 4 },
  { "note",         N_("Note"),                        NULL,               NULL,               FALSE, 0 },
  { NULL },
};
/* clang-format on */

static gpointer
collect_lot (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  g_autoptr (JyStoredCallbackSample) sample = jy_record_dialog_collect (dialog, grid);
  g_autofree char *seed = jy_field_grid_dup_value (grid, "seed-typed");
  JyCallbackLot lot = { 0 };

  if (sample == NULL)
    return NULL;

  lot.id = sample->id;
  lot.team = sample->team;
  lot.doctor = sample->doctor;
  lot.size = sample->size;
  lot.seed = *seed != '\0' ? g_ascii_strtoll (seed, NULL, 10) : JY_CALLBACK_ANY_SEED;
  return g_memdup2 (&lot, sizeof lot);
}

/* clang-format off */
static const JyFieldDialogInfo draw_dialog = {
  N_("Draw People to Call Back"), N_("_Draw"), draw_fields, jy_record_dialog_set_up, collect_lot,
  jy_work_draw_callbacks, g_free,
};

static const JyFieldDialogInfo issue_dialog = {
  N_("Order Rectification"), N_("_Issue"), notice_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect, jy_work_save_rectification,
  (GDestroyNotify) jy_stored_rectification_free,
};

static const JyFieldDialogInfo correct_dialog = {
  N_("Rectification Notice"), N_("_Save"), notice_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect, jy_work_save_rectification,
  (GDestroyNotify) jy_stored_rectification_free,
};
/* clang-format on */

JyFieldDialog *
jy_callback_draw_dialog_new (GtkWidget *origin,
                             JyOffice *office,
                             const JyOrganisation *organisation,
                             gint64 id)
{
  const JyRecordOptions options[] = {
    { "team", jy_organisation_dup_team_options (organisation), TRUE },
    { "doctor", jy_organisation_dup_staff_options (organisation), TRUE },
  };
  JyStoredCallbackSample *sample = g_new0 (JyStoredCallbackSample, 1);
  GDate today;

  jy_office_get_today (office, &today);
  sample->id = id;
  sample->size = jy_organisation_get_number (organisation, JY_SETTING_CALLBACK_SAMPLE_SIZE, &today);

  return jy_record_dialog_new (origin, office, &draw_dialog, NULL, &jy_callback_sample_record,
                               sample, options, G_N_ELEMENTS (options));
}

void
jy_callback_notice_dialog_new (GtkWidget *origin,
                               JyOffice *office,
                               const char *subject,
                               JyStoredRectification *notice)
{
  jy_record_dialog_new (origin, office, notice->rev == 0 ? &issue_dialog : &correct_dialog, subject,
                        &jy_rectification_record, notice, NULL, 0);
}
