/* jy-gap-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-gap-private.h"

#include <glib/gi18n.h>

#include "jy-cell-text.h"
#include "jy-empty-state.h"
#include "jy-message.h"
#include "jy-turn.h"

G_DEFINE_FINAL_TYPE (JyGapSection, jy_gap_section, JY_TYPE_PAGE)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Unit"),     "text-0", NULL, 14, 0, TRUE },
  { N_("Now"),      "text-1", NULL,  8, 1, FALSE, "text-5" },
  { N_("People missing"), "text-2", NULL, 8, 1, FALSE },
  { N_("To go to"), "text-3", NULL,  8, 1, FALSE },
  { N_("Willing"),  "text-4", NULL,  8, 1, FALSE },
};
/* clang-format on */

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  JyGapSection *self = owner;
  const JyTargetLine *line = record;
  const JyGapUnit *unit = self->gap->units->pdata[line->place];
  const JyIndicator *indicator =
    jy_indicator_find (self->gap->kind == JY_GAP_SIGNING ? "rate_sign_person" : "rate_fulfil");
  g_autofree char *rate = NULL;
  JyIndicatorValue value;

  jy_indicator_get_value (indicator, self->gap->figures, (guint) line->place, &value);
  rate = jy_rate_dup_text (value.rate);
  g_strv_builder_add (texts, jy_targets_get_unit_name (self->gap->figures, (guint) line->place));
  g_strv_builder_add (texts, rate);
  if (unit->missing > 0)
    {
      jy_cell_add_number (texts, unit->missing);
      jy_cell_add_number (texts, unit->n_needed);
    }
  else
    g_strv_builder_add_many (texts, value.rate.denominator > 0 ? "✓" : "", "", NULL);
  if (self->gap->kind == JY_GAP_SIGNING)
    jy_cell_add_number (texts, unit->n_willing);
  else
    g_strv_builder_add (texts, "");
  g_strv_builder_add (texts, unit->missing > 0 ? "attention" : "");
}

static void
go_to_list (JyRecordList *list G_GNUC_UNUSED, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  jy_register_view_focus (((JyGapSection *) owner)->view);
}

static const JyRecordListInfo units_info = {
  .name = N_("Units"),
  .type = &jy_target_line_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .edit = { NULL, go_to_list, TRUE },
};

/* Returns: (transfer full): one sentence: how far the beginning of the list reaches */
static char *
dup_summary (const JyGap *gap, const JyGapUnit *unit)
{
  g_autofree char *missing = g_strdup_printf ("%'" G_GINT64_FORMAT, unit->missing);

  if (unit->missing == 0)
    return g_strdup (_("The target is reached."));
  if (gap->kind == JY_GAP_FULFILMENT)
    return g_strdup_printf (ngettext ("The first %'u person of the list reaches the target.",
                                      "The first %'u people of the list reach the target.",
                                      unit->n_needed),
                            unit->n_needed);
  return g_strdup_printf (
    ngettext ("The first %'u household of the list brings the %s people who are missing.",
              "The first %'u households of the list bring the %s people who are missing.",
              unit->n_needed),
    unit->n_needed, missing);
}

static void
show_unit (JyGapSection *self)
{
  const JyTargetLine *line = jy_record_list_get_selected (self->units);
  const JyGapUnit *unit;
  g_autofree char *summary = NULL;

  if (line == NULL || self->gap == NULL)
    return;

  unit = self->gap->units->pdata[line->place];
  summary = dup_summary (self->gap, unit);
  gtk_label_set_text (self->summary, summary);
  jy_register_view_set_what (self->view, self->gap->kind == JY_GAP_SIGNING ? JY_REGISTER_HOUSEHOLDS
                                                                           : JY_REGISTER_PEOPLE);
  jy_register_view_set_ids (self->view, jy_page_get_office (JY_PAGE (self)), unit->ids);
  gtk_stack_set_visible_child_name (self->list, unit->ids->len > 0 ? "list" : "empty");
}

static void
show_gap (JyGapSection *self)
{
  g_autoptr (GPtrArray) lines = jy_targets_list_units (self->gap->figures);

  jy_record_list_show (self->units, lines);
  show_unit (self);
  gtk_stack_set_visible_child_name (self->content, "lists");
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyGapSection) self = user_data;
  g_autoptr (GError) error = NULL;
  JyGap *gap = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (gap != NULL && self->units != NULL)
    {
      g_clear_pointer (&self->gap, jy_gap_free);
      self->gap = gap;
      show_gap (self);
    }
  else if (gap != NULL)
    jy_gap_free (gap);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The List Could Not Be Shown"), error);
}

static void
jy_gap_section_reload (JyPage *page, GCancellable *cancellable)
{
  JyGapSection *self = JY_GAP_SECTION (page);
  JyOffice *office = jy_page_get_office (page);
  JyPeriod period;
  GDate today;

  jy_office_get_today (office, &today);
  jy_period_set_quarter (&period, &today);
  jy_office_report_async (office, jy_work_find_gap,
                          jy_gap_request_new (&period, jy_gap_section_get_by (self),
                                              (JyGapKind) gtk_drop_down_get_selected (self->kind)),
                          (GDestroyNotify) jy_gap_request_free, (GDestroyNotify) jy_gap_free,
                          cancellable, found_cb, g_object_ref (self));
}

static void
opened_cb (JyGapSection *self, gint64 id)
{
  gtk_widget_activate_action (
    GTK_WIDGET (self), self->gap->kind == JY_GAP_SIGNING ? "win.open-household" : "win.open-person",
    "x", id);
}

static void
failed_cb (JyGapSection *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("The List Could Not Be Shown"), error);
}

/* F6: from the units to the list, and back. */
static void
other_list_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyGapSection *self = JY_GAP_SECTION (widget);

  if (jy_turn_has_focus (GTK_WIDGET (self->units_bin)))
    jy_register_view_focus (self->view);
  else
    jy_record_list_focus (self->units);
}

static void
jy_gap_section_dispose (GObject *object)
{
  JyGapSection *self = JY_GAP_SECTION (object);

  self->units = NULL;
  jy_making_cancel (self->making);
  g_clear_pointer (&self->gap, jy_gap_free);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_GAP_SECTION);

  G_OBJECT_CLASS (jy_gap_section_parent_class)->dispose (object);
}

static void
jy_gap_section_finalize (GObject *object)
{
  g_clear_object (&JY_GAP_SECTION (object)->making);

  G_OBJECT_CLASS (jy_gap_section_parent_class)->finalize (object);
}

static void
jy_gap_section_class_init (JyGapSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_gap_section_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_gap_section_finalize;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_gap_section_reload;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_REGISTER_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-gap-section.ui");
  gtk_widget_class_bind_template_child (widget_class, JyGapSection, by);
  gtk_widget_class_bind_template_child (widget_class, JyGapSection, content);
  gtk_widget_class_bind_template_child (widget_class, JyGapSection, kind);
  gtk_widget_class_bind_template_child (widget_class, JyGapSection, list);
  gtk_widget_class_bind_template_child (widget_class, JyGapSection, summary);
  gtk_widget_class_bind_template_child (widget_class, JyGapSection, units_bin);
  gtk_widget_class_bind_template_child (widget_class, JyGapSection, view);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, jy_page_invalidate);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);

  jy_gap_section_install_actions (widget_class);
  gtk_widget_class_install_action (widget_class, "section.other-list", NULL, other_list_action);
}

static void
jy_gap_section_init (JyGapSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  jy_turn_add_key (GTK_WIDGET (self), GDK_KEY_F6, 0, "section.other-list");
  self->making = jy_making_new (GTK_WIDGET (self), jy_gap_section_written_cb);
  self->units = JY_RECORD_LIST (jy_record_list_new (&units_info, self));
  adw_bin_set_child (self->units_bin, GTK_WIDGET (self->units));
  g_signal_connect_object (self->units, "selected", G_CALLBACK (show_unit), self,
                           G_CONNECT_SWAPPED);
}
