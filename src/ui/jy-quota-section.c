/* jy-quota-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-quota-section.h"

#include <glib/gi18n.h>

#include "jy-bar.h"
#include "jy-cell-text.h"
#include "jy-error.h"
#include "jy-message.h"
#include "jy-period-bar.h"
#include "jy-record-form.h"
#include "jy-signing-report.h"
#include "jy-targets-private.h"
#include "jy-turn.h"
#include "jy-work-quotas.h"

struct _JyQuotaSection
{
  JyPage parent_instance;

  JySigningFigures *figures; /* (nullable) (owned): what is shown */

  GtkDropDown *by;
  JyPeriodBar *period;
  GtkLabel *hint;
  JyRecordList *list;
};

G_DEFINE_FINAL_TYPE (JyQuotaSection, jy_quota_section, JY_TYPE_PAGE)

static const JySigningBy bys[] = { JY_SIGNING_BY_AREA, JY_SIGNING_BY_TEAM, JY_SIGNING_BY_DOCTOR };

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Unit"),                "text-0", NULL, 12, 0, TRUE },
  { N_("Population served"),   "text-1", NULL, 8,  1, FALSE },
  { N_("Rate to reach"),       "text-2", NULL, 8,  1, FALSE },
  { N_("People to sign"),      "text-3", NULL, 8,  1, FALSE },
  { N_("Households to sign"),  "text-4", NULL, 8,  1, FALSE },
  { N_("Households signed"),   "text-5", NULL, 8,  1, FALSE },
  { N_("People signed"),       "text-6", NULL, 8,  1, FALSE },
  { N_("Reached"),             "text-7", NULL, 8,  1, FALSE, "text-10" },
  { N_("Decided from"),        "text-8", NULL, 10, 0, FALSE },
  { N_("Remarks"),             "text-9", NULL, 14, 0, TRUE },
};

static const JyFieldInfo fields[] = {
  { "from_on",        N_("From"),                                 jy_field_read_date,   NULL, TRUE,  12 },
  { "persons",        N_("People to sign"),                       jy_record_read_count, NULL, FALSE, 8 },
  { "sign_percent",   N_("… or the rate of signing to reach (%)"), jy_record_read_count, NULL, FALSE, 8 },
  { "households",     N_("Households to sign"),                   jy_record_read_count, NULL, FALSE, 8 },
  { "fulfil_percent", N_("Rate of fulfilment to reach (%)"),      jy_record_read_count, NULL, FALSE, 8 },
  { "note",           N_("Remarks"),                              NULL,                 NULL, FALSE, 0 },
  { NULL },
};

static const JyFieldDialogInfo quota_dialog = {
  N_("Decide a Quota"), N_("_Save"), fields, jy_record_dialog_set_up,
  jy_record_dialog_collect, jy_work_save_quota, (GDestroyNotify) jy_stored_quota_free,
};
/* clang-format on */

/* A doctor has a number only where one was decided. */
static void
add_to_sign (GStrvBuilder *texts, const JySigningFigures *figures, guint unit)
{
  const JyIndicator *reached = jy_indicator_find ("rate_target");
  JyIndicatorValue value;

  jy_indicator_get_value (reached, figures, unit, &value);
  jy_cell_add_count (texts, value.is_known ? value.rate.denominator : -1);
}

/* The population served and the rate to reach; a doctor serves those of the team. */
static void
add_population (GStrvBuilder *texts, const JySigningFigures *figures, guint unit)
{
  const JyIndicator *signing = jy_indicator_find ("rate_sign_person");
  g_autofree char *percent = NULL;
  JyIndicatorValue value;

  jy_indicator_get_value (signing, figures, unit, &value);
  percent = g_strdup_printf ("%d%%", value.target);
  jy_cell_add_count (texts, value.is_known ? value.rate.denominator : -1);
  g_strv_builder_add (texts, value.is_known ? percent : "");
}

static void
add_reached (GStrvBuilder *texts, const JySigningFigures *figures, guint unit, const char **style)
{
  JyIndicatorValue value;
  g_autofree char *text = NULL;

  jy_indicator_get_value (jy_indicator_find ("rate_target"), figures, unit, &value);
  text = jy_rate_dup_text (value.rate);
  g_strv_builder_add (texts, value.is_known ? text : "");
  *style = !value.is_known || value.rate.denominator == 0   ? ""
           : value.rate.numerator >= value.rate.denominator ? "done"
                                                            : "attention";
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JySigningFigures *figures = ((JyQuotaSection *) owner)->figures;
  guint unit = (guint) ((const JyTargetLine *) record)->place;
  const JyStoredQuota *quota = jy_signing_figures_find_quota (figures, unit);
  const char *style;

  g_strv_builder_add (texts, jy_targets_get_unit_name (figures, unit));
  add_population (texts, figures, unit);
  add_to_sign (texts, figures, unit);
  jy_cell_add_count (texts, quota != NULL ? quota->households : -1);
  jy_cell_add_number (texts, jy_signing_figures_get (figures, unit, JY_FIGURE_SIGNED_HOUSEHOLDS));
  jy_cell_add_number (texts, jy_signing_figures_get (figures, unit, JY_FIGURE_SIGNED));
  add_reached (texts, figures, unit, &style);
  if (quota != NULL)
    jy_cell_add_day (texts, &quota->from_on);
  else
    g_strv_builder_add (texts, "");
  g_strv_builder_add_many (texts, quota != NULL ? quota->note : "", style, NULL);
}

/* Returns: (transfer full): the quota of a unit as it may be changed from today on */
static JyStoredQuota *
make_quota (JyQuotaSection *self, guint unit)
{
  const JyStoredQuota *stored = jy_signing_figures_find_quota (self->figures, unit);
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  gint64 id = jy_signing_units_get (self->figures->units, unit)->id;
  JyStoredQuota *quota = stored != NULL ? jy_stored_quota_copy (stored) : g_new0 (JyStoredQuota, 1);

  quota->id = jy_office_new_id (office);
  jy_office_get_today (office, &quota->from_on);
  if (stored != NULL)
    return quota;

  switch (jy_signing_units_get_by (self->figures->units))
    {
    case JY_SIGNING_BY_TEAM:
      quota->team = id;
      break;
    case JY_SIGNING_BY_DOCTOR:
      quota->doctor = id;
      break;
    case JY_SIGNING_BY_AREA:
    case JY_SIGNING_BY_SUBDISTRICT:
    default:
      quota->area = id;
    }
  quota->persons = quota->households = quota->sign_percent = quota->fulfil_percent = -1;
  quota->note = g_strdup ("");
  return quota;
}

static void
decide (JyRecordList *list, gconstpointer record, gpointer owner)
{
  JyQuotaSection *self = owner;
  guint unit = (guint) ((const JyTargetLine *) record)->place;

  if (unit == jy_signing_units_get_n (self->figures->units))
    gtk_widget_activate_action (GTK_WIDGET (list), "win.toast", "s",
                                _("What the whole centre has to reach is changed under Targets."));
  else if (jy_signing_units_get (self->figures->units, unit)->id == 0)
    gtk_widget_activate_action (GTK_WIDGET (list), "win.toast", "s",
                                _("Quotas are decided for areas, teams and doctors."));
  else
    jy_record_dialog_new (GTK_WIDGET (list), jy_page_get_office (JY_PAGE (self)), &quota_dialog,
                          jy_targets_get_unit_name (self->figures, unit), &jy_quota_record,
                          make_quota (self, unit), NULL, 0);
}

/* clang-format off */
static const JyRecordListInfo list_info = {
  .name = N_("Quotas"),
  .type = &jy_target_line_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .edit = { N_("_Decide Quota…"), decide, TRUE },
};
/* clang-format on */

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyQuotaSection) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningFigures) figures = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autoptr (GPtrArray) lines = NULL;

  if (self->list == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (figures == NULL)
    {
      if (g_error_matches (error, JY_ERROR, JY_ERROR_INVALID))
        gtk_label_set_text (self->hint, error->message);
      else
        jy_message_show_error (GTK_WIDGET (self), _("The Quotas Could Not Be Shown"), error);
      return;
    }

  g_clear_pointer (&self->figures, jy_signing_figures_free);
  self->figures = g_steal_pointer (&figures);
  gtk_label_set_text (self->hint, "");
  lines = jy_targets_list_units (self->figures);
  jy_record_list_show (self->list, lines);
}

static void
jy_quota_section_reload (JyPage *page, GCancellable *cancellable)
{
  JyQuotaSection *self = JY_QUOTA_SECTION (page);
  JyOffice *office = jy_page_get_office (page);
  GDate today;

  jy_office_get_today (office, &today);
  jy_period_bar_set_today (self->period, &today);
  jy_office_report_async (office, jy_work_count_signing_figures,
                          jy_signing_request_new (jy_period_bar_get_period (self->period),
                                                  bys[gtk_drop_down_get_selected (self->by)], NULL),
                          (GDestroyNotify) jy_signing_request_free,
                          (GDestroyNotify) jy_signing_figures_free, cancellable, counted_cb,
                          g_object_ref (self));
}

/* From what is asked for to the rows, and back. */
static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyQuotaSection *self = JY_QUOTA_SECTION (widget);

  if (jy_turn_has_focus (GTK_WIDGET (self->list)))
    gtk_widget_child_focus (GTK_WIDGET (self->period), GTK_DIR_TAB_FORWARD);
  else
    jy_record_list_focus (self->list);
}

static void
jy_quota_section_dispose (GObject *object)
{
  JyQuotaSection *self = JY_QUOTA_SECTION (object);

  self->list = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL);
  g_clear_pointer (&self->figures, jy_signing_figures_free);

  G_OBJECT_CLASS (jy_quota_section_parent_class)->dispose (object);
}

static void
jy_quota_section_class_init (JyQuotaSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_quota_section_dispose;
  JY_PAGE_CLASS (klass)->reload = jy_quota_section_reload;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "section.switch", NULL, switch_action);
}

static void
jy_quota_section_init (JyQuotaSection *self)
{
  const char *const names[] = { C_("report", "Area"), C_("report", "Team"),
                                C_("report", "Doctor"), NULL };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = jy_bar_new ();

  jy_turn_add_key (GTK_WIDGET (self), GDK_KEY_F6, 0, "section.switch");
  self->by = jy_bar_make_drop_down (names);
  self->period = g_object_new (JY_TYPE_PERIOD_BAR, NULL);
  self->list = JY_RECORD_LIST (jy_record_list_new (&list_info, self));
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->period));
  jy_bar_add_choice (bar, _("_A row for each"), GTK_WIDGET (self->by));
  self->hint = jy_bar_add_text (bar);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  adw_bin_set_child (ADW_BIN (self), box);

  g_signal_connect_object (self->by, "notify::selected", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->period, "changed", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
}
