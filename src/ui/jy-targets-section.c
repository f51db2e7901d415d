/* jy-targets-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-targets-section.h"

#include <glib/gi18n.h>

#include "jy-empty-state.h"
#include "jy-error.h"
#include "jy-figure-page.h"
#include "jy-logbook.h"
#include "jy-message.h"
#include "jy-period-bar.h"
#include "jy-record-form.h"
#include "jy-setting.h"
#include "jy-targets-private.h"
#include "jy-turn.h"
#include "jy-work-settings.h"

struct _JyTargetsSection
{
  JyPage parent_instance;

  JySigningFigures *figures;  /* (nullable) (owned): what is shown */
  JyPeriod period;            /* of the figures */
  const JyIndicator *focused; /* (nullable): whose units are shown */

  GtkDropDown *by;
  GtkStack *content;
  GtkLabel *definition;
  AdwBin *indicators_bin;
  JyPeriodBar *period_bar;
  AdwBin *units_bin;
  JyRecordList *indicators;
  JyRecordList *units;
};

G_DEFINE_FINAL_TYPE (JyTargetsSection, jy_targets_section, JY_TYPE_PAGE)

static void
fill_indicator (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  JyTargetsSection *self = owner;
  const JyTargetLine *line = record;

  jy_targets_fill_indicator (texts, &jy_indicators[line->place], self->figures);
}

static void
fill_unit (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  JyTargetsSection *self = owner;
  const JyTargetLine *line = record;

  jy_targets_fill_unit (texts, self->focused, self->figures, (guint) line->place);
}

/* clang-format off */
static const JyFieldInfo target_fields[] = {
  { "value",   N_("Target (%)"), jy_record_read_count, NULL, TRUE, 10 },
  { "from_on", N_("From"),       jy_field_read_date,   NULL, TRUE, 12 },
  { NULL },
};

static const JyFieldDialogInfo target_dialog = {
  N_("Change a Target"), N_("_Save"), target_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect_list, jy_work_set_settings, (GDestroyNotify) g_ptr_array_unref,
};
/* clang-format on */

/* What is changed is the target from that day on; earlier days keep theirs. */
static void
change_target (JyRecordList *list, gconstpointer record, gpointer owner)
{
  JyTargetsSection *self = owner;
  const JyTargetLine *line = record;
  const JyIndicator *indicator = &jy_indicators[line->place];
  JyOffice *office = jy_page_get_office (owner);
  JyStoredSetting *setting;

  if (indicator->target == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (list), "win.toast", "s",
                                  _("This indicator has no target."));
      return;
    }

  setting = g_new0 (JyStoredSetting, 1);
  setting->name = g_strdup (indicator->target);
  setting->value = g_strdup_printf ("%d", self->figures->targets[line->place]);
  jy_office_get_today (office, &setting->from_on);
  jy_record_dialog_new (GTK_WIDGET (list), office, &target_dialog,
                        _(jy_setting_find (indicator->target)->title), &jy_setting_record, setting,
                        NULL, 0);
}

static char *
dup_figure_title (JyTargetsSection *self, guint unit, const char *what)
{
  g_autofree char *period = jy_period_dup_title (&self->period);

  return g_strdup_printf ("%s · %s · %s · %s", jy_targets_get_unit_name (self->figures, unit),
                          jy_indicator_get_name (self->focused), what, period);
}

/* Base figures are kept with the areas, visits in a book of the office. */
static void
open_source (JyTargetsSection *self, const JyOperand *operand)
{
  if (operand->kind == JY_OPERAND_BASE && JY_BASE_IS_OF_VISITS (operand->what))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "(sv)", "assessment",
                                g_variant_new_string (JY_LOGBOOK_VISITS));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "teams");
}

static void
open_number (JyTargetsSection *self, guint unit, gboolean of_denominator)
{
  gboolean is_all = unit == jy_signing_units_get_n (self->figures->units);
  JySigningSource source = { .period = self->period,
                             .by = jy_signing_units_get_by (self->figures->units),
                             .is_all = is_all };
  g_autofree char *title = NULL;

  if (!jy_indicator_find_list (self->focused, of_denominator, &source.figure))
    {
      open_source (self, of_denominator ? &self->focused->denominator : &self->focused->numerator);
      return;
    }

  source.unit = is_all ? 0 : jy_signing_units_get (self->figures->units, unit)->id;
  title = dup_figure_title (self, unit, of_denominator ? _("Of how many") : _("Counted"));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "(sv)", "figure",
                              jy_figure_page_describe (&source, title));
}

static void
open_counted (JyRecordList *list G_GNUC_UNUSED, gconstpointer record, gpointer owner)
{
  open_number (owner, (guint) ((const JyTargetLine *) record)->place, FALSE);
}

static void
open_all (JyRecordList *list G_GNUC_UNUSED, gconstpointer record, gpointer owner)
{
  open_number (owner, (guint) ((const JyTargetLine *) record)->place, TRUE);
}

static const JyRecordListInfo indicators_info = {
  .name = N_("Indicators"),
  .type = &jy_target_line_record,
  .columns = jy_targets_indicator_columns,
  .n_columns = JY_TARGETS_N_INDICATOR_COLUMNS,
  .fill = fill_indicator,
  .edit = { N_("_Change Target…"), change_target, TRUE },
};

static const JyRecordListInfo units_info = {
  .name = N_("Units"),
  .type = &jy_target_line_record,
  .columns = jy_targets_unit_columns,
  .n_columns = JY_TARGETS_N_UNIT_COLUMNS,
  .fill = fill_unit,
  .edit = { N_("Show Co_unted"), open_counted, TRUE },
  .more = { N_("Show _Of How Many"), open_all, TRUE },
};

static void
show_units (JyTargetsSection *self)
{
  const JyTargetLine *line = jy_record_list_get_selected (self->indicators);
  g_autoptr (GPtrArray) lines = NULL;
  g_autofree char *definition = NULL;

  if (line == NULL || self->figures == NULL)
    return;

  self->focused = &jy_indicators[line->place];
  definition = jy_targets_dup_definition (self->focused, self->figures);
  gtk_label_set_text (self->definition, definition);
  lines = jy_targets_list_units (self->figures);
  jy_record_list_show (self->units, lines);
}

static void
show_figures (JyTargetsSection *self)
{
  g_autoptr (GPtrArray) lines = jy_targets_list_indicators ();

  jy_record_list_show (self->indicators, lines);
  show_units (self);
  gtk_stack_set_visible_child_name (self->content, "lists");
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTargetsSection) self = user_data;
  g_autoptr (GError) error = NULL;
  JySigningFigures *figures = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (figures != NULL && self->indicators != NULL)
    {
      g_clear_pointer (&self->figures, jy_signing_figures_free);
      self->figures = figures;
      self->period = figures->period;
      show_figures (self);
    }
  else if (figures != NULL)
    jy_signing_figures_free (figures);
  else if (g_error_matches (error, JY_ERROR, JY_ERROR_INVALID))
    gtk_stack_set_visible_child_name (self->content, "refused");
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Indicators Could Not Be Counted"), error);
}

static void
jy_targets_section_reload (JyPage *page, GCancellable *cancellable)
{
  JyTargetsSection *self = JY_TARGETS_SECTION (page);
  JyOffice *office = jy_page_get_office (page);
  g_autoptr (JyJob) job = NULL;
  GDate today;

  jy_office_get_today (office, &today);
  jy_period_bar_set_today (self->period_bar, &today);
  jy_office_report_async (
    office, jy_work_count_signing_figures,
    jy_signing_request_new (jy_period_bar_get_period (self->period_bar),
                            (JySigningBy) gtk_drop_down_get_selected (self->by), NULL),
    (GDestroyNotify) jy_signing_request_free, (GDestroyNotify) jy_signing_figures_free, cancellable,
    counted_cb, g_object_ref (self));
}

/* F6: from the indicators to the units, and back. */
static void
other_list_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyTargetsSection *self = JY_TARGETS_SECTION (widget);
  gboolean is_in_units = jy_turn_has_focus (GTK_WIDGET (self->units_bin));

  jy_record_list_focus (is_in_units ? self->indicators : self->units);
}

static void
jy_targets_section_dispose (GObject *object)
{
  JyTargetsSection *self = JY_TARGETS_SECTION (object);

  self->indicators = NULL;
  g_clear_pointer (&self->figures, jy_signing_figures_free);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_TARGETS_SECTION);

  G_OBJECT_CLASS (jy_targets_section_parent_class)->dispose (object);
}

static void
jy_targets_section_class_init (JyTargetsSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_targets_section_dispose;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_targets_section_reload;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_PERIOD_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-targets-section.ui");
  gtk_widget_class_bind_template_child (widget_class, JyTargetsSection, by);
  gtk_widget_class_bind_template_child (widget_class, JyTargetsSection, content);
  gtk_widget_class_bind_template_child (widget_class, JyTargetsSection, definition);
  gtk_widget_class_bind_template_child (widget_class, JyTargetsSection, indicators_bin);
  gtk_widget_class_bind_template_child (widget_class, JyTargetsSection, period_bar);
  gtk_widget_class_bind_template_child (widget_class, JyTargetsSection, units_bin);
  gtk_widget_class_bind_template_callback (widget_class, jy_page_invalidate);

  gtk_widget_class_install_action (widget_class, "section.other-list", NULL, other_list_action);
}

static void
jy_targets_section_init (JyTargetsSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  jy_turn_add_key (GTK_WIDGET (self), GDK_KEY_F6, 0, "section.other-list");
  self->indicators = JY_RECORD_LIST (jy_record_list_new (&indicators_info, self));
  self->units = JY_RECORD_LIST (jy_record_list_new (&units_info, self));
  adw_bin_set_child (self->indicators_bin, GTK_WIDGET (self->indicators));
  adw_bin_set_child (self->units_bin, GTK_WIDGET (self->units));
  g_signal_connect_object (self->indicators, "selected", G_CALLBACK (show_units), self,
                           G_CONNECT_SWAPPED);
}
