/* jy-callback-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-callback-private.h"

#include <glib/gi18n.h>

#include "jy-callback-grid.h"
#include "jy-message.h"
#include "jy-record-list.h"
#include "jy-setting.h"
#include "jy-turn.h"

struct _JyCallbackSection
{
  JyPage parent_instance;

  JyOrganisation *organisation; /* (nullable): before it was read */
  GPtrArray *results;           /* (nullable) (element-type JyCallbackResult) */
  gint64 drawn;                 /* the sample that is to be shown next; 0: none */
  gint64 shown;                 /* the sample whose sheets are there; 0: none */
  gboolean focus_sheets;        /* once they are there */

  JyRecordList *samples;
  JyCallbackGrid *sheets;
  GtkLabel *targets;
};

G_DEFINE_FINAL_TYPE (JyCallbackSection, jy_callback_section, JY_TYPE_PAGE)

static const JyCallbackResult *
find_result (JyCallbackSection *self, gint64 sample)
{
  for (guint i = 0; self->results != NULL && i < self->results->len; i++)
    if (((const JyCallbackResult *) self->results->pdata[i])->sample->id == sample)
      return self->results->pdata[i];

  return NULL;
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  JyCallbackSection *self = owner;
  const JyStoredCallbackSample *sample = record;
  JyCallbackTargets targets = { 0 };
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  targets.authentic =
    jy_organisation_get_number (self->organisation, JY_SETTING_TARGET_AUTHENTIC_RATE, &today);
  targets.satisfied =
    jy_organisation_get_number (self->organisation, JY_SETTING_TARGET_SATISFACTION_RATE, &today);
  jy_callback_result_fill (texts, find_result (self, sample->id), &targets, &today);
}

static void
drawn_cb (JyCallbackSection *self)
{
  self->focus_sheets = TRUE;
}

static void
draw_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyCallbackSection *self = JY_CALLBACK_SECTION (widget);
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  JyFieldDialog *dialog;

  if (self->organisation == NULL)
    return;

  self->drawn = jy_office_new_id (office);
  dialog = jy_callback_draw_dialog_new (widget, office, self->organisation, self->drawn);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (drawn_cb), self, G_CONNECT_SWAPPED);
}

static void
draw (JyRecordList *list G_GNUC_UNUSED, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  gtk_widget_activate_action (owner, "section.draw", NULL);
}

static void
enter_answers (JyRecordList *list G_GNUC_UNUSED, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  jy_callback_grid_focus_row (((JyCallbackSection *) owner)->sheets, 0);
}

static void
propose_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyCallbackSection) self = user_data;
  g_autoptr (GError) error = NULL;
  JyStoredRectification *notice = jy_office_call_finish (JY_OFFICE (source), result, &error);
  const JyCallbackResult *of = notice != NULL ? find_result (self, notice->callback_sample) : NULL;

  if (notice == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("Nothing Was Ordered"), error);
  else if (of == NULL || self->samples == NULL)
    jy_stored_rectification_free (notice);
  else
    jy_callback_notice_dialog_new (GTK_WIDGET (self), JY_OFFICE (source), of->name, notice);
}

static void
order (JyRecordList *list, gconstpointer record, gpointer owner)
{
  JyCallbackSection *self = owner;
  const JyStoredCallbackSample *sample = record;
  const JyCallbackResult *result = find_result (self, sample->id);
  JyOffice *office = jy_page_get_office (JY_PAGE (self));

  if (result != NULL && result->rectification != NULL)
    jy_callback_notice_dialog_new (GTK_WIDGET (list), office, result->name,
                                   jy_stored_rectification_copy (result->rectification));
  else
    jy_office_call_async (
      office, jy_work_propose_rectification, g_memdup2 (&sample->id, sizeof sample->id), g_free,
      (GDestroyNotify) jy_stored_rectification_free, NULL, propose_cb, g_object_ref (self));
}

static void
print (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_callback_print (GTK_WIDGET (list),
                     find_result (owner, ((const JyStoredCallbackSample *) record)->id));
}

static void
print_notice_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *what G_GNUC_UNUSED)
{
  JyCallbackSection *self = JY_CALLBACK_SECTION (widget);
  const JyStoredCallbackSample *sample = jy_record_list_get_selected (self->samples);

  jy_callback_print_notice (widget, sample != NULL ? find_result (self, sample->id) : NULL);
}

/* clang-format off */
static const JyRecordListInfo samples_info = {
  .name = N_("Call-back samples"),
  .type = &jy_callback_sample_record,
  .columns = jy_callback_columns,
  .n_columns = JY_CALLBACK_N_COLUMNS,
  .fill = fill,
  .add = { NULL, draw, FALSE }, /* the button is in the header bar */
  .edit = { N_("_Enter Answers"), enter_answers, TRUE },
  .more = { N_("_Rectification…"), order, TRUE },
  .print = { N_("_Print…"), print, TRUE },
  .empty_title = N_("Nobody Was Called Back Yet"),
  .empty_text = N_("Draw people by lot from those signed with a team or a doctor, call them, and "
                   "type in what they say."),
};
/* clang-format on */

static void
sheets_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyCallbackSection) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sheets = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->samples == NULL)
    return;
  if (sheets == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("The Call Sheets Could Not Be Shown"), error);
      return;
    }

  jy_callback_grid_show (self->sheets, JY_OFFICE (source), sheets);
  if (self->focus_sheets)
    jy_callback_grid_focus_row (self->sheets, 0);
  self->focus_sheets = FALSE;
}

static void
load_sheets (JyCallbackSection *self, gint64 sample)
{
  self->shown = sample;
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_list_callback_sheets,
                        g_memdup2 (&sample, sizeof sample), g_free,
                        (GDestroyNotify) g_ptr_array_unref, NULL, sheets_cb, g_object_ref (self));
}

/* Rows that are typed and not saved stay; so does their sample. */
static void
selected_cb (JyCallbackSection *self)
{
  const JyStoredCallbackSample *sample = jy_record_list_get_selected (self->samples);

  if (sample == NULL || sample->id == self->shown)
    return;
  if (!jy_callback_grid_is_changed (self->sheets))
    {
      load_sheets (self, sample->id);
      return;
    }

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              _("First save the rows that are typed, or clear them."));
  jy_record_list_select (self->samples, self->shown);
}

static void
show_targets (JyCallbackSection *self)
{
  g_autofree char *text = NULL;
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  text = g_strdup_printf (
    _("Targets: %d%% authentic, %d%% satisfied.  In brackets the 95%% confidence interval."),
    jy_organisation_get_number (self->organisation, JY_SETTING_TARGET_AUTHENTIC_RATE, &today),
    jy_organisation_get_number (self->organisation, JY_SETTING_TARGET_SATISFACTION_RATE, &today));
  gtk_label_set_text (self->targets, text);
}

static void
show_samples (JyCallbackSection *self)
{
  g_autoptr (GPtrArray) samples = g_ptr_array_new ();

  if (self->results == NULL || self->organisation == NULL)
    return;

  for (guint i = 0; i < self->results->len; i++)
    g_ptr_array_add (samples, ((JyCallbackResult *) self->results->pdata[i])->sample);
  show_targets (self);
  jy_record_list_show (self->samples, samples);
  if (self->drawn != 0 && find_result (self, self->drawn) != NULL)
    {
      jy_record_list_select (self->samples, self->drawn);
      self->drawn = 0;
    }
  else if (self->shown != 0)
    load_sheets (self, find_result (self, self->shown) != NULL ? self->shown : 0);
}

static void
results_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyCallbackSection) self = user_data;
  g_autoptr (GError) error = NULL;
  GPtrArray *results = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (results != NULL && self->samples != NULL)
    {
      g_clear_pointer (&self->results, g_ptr_array_unref);
      self->results = results;
      show_samples (self);
    }
  else if (results != NULL)
    g_ptr_array_unref (results);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Call-backs Could Not Be Shown"), error);
}

static void
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyCallbackSection) self = user_data;
  JyOrganisation *organisation = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (organisation != NULL && self->samples != NULL)
    {
      g_clear_pointer (&self->organisation, jy_organisation_free);
      self->organisation = organisation;
    }
  else
    g_clear_pointer (&organisation, jy_organisation_free);
}

static void
jy_callback_section_reload (JyPage *page, GCancellable *cancellable)
{
  JyOffice *office = jy_page_get_office (page);
  gint64 all = 0;

  jy_office_call_async (office, jy_work_get_organisation, NULL, NULL,
                        (GDestroyNotify) jy_organisation_free, cancellable, organisation_cb,
                        g_object_ref (page));
  jy_office_call_async (office, jy_work_list_callback_results, g_memdup2 (&all, sizeof all), g_free,
                        (GDestroyNotify) g_ptr_array_unref, cancellable, results_cb,
                        g_object_ref (page));
}

static void
changed_cb (JyCallbackSection *self)
{
  jy_page_set_changed (JY_PAGE (self), jy_callback_grid_is_changed (self->sheets));
}

/* All are called: what they say is in the list above. */
static void
finished_cb (JyCallbackSection *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->samples),
                          GTK_DIR_TAB_FORWARD); /* its buttons: rows change */
}

static void
notice_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  gtk_widget_activate_action (GTK_WIDGET (JY_CALLBACK_SECTION (widget)->samples), "list.more",
                              NULL);
}

/* From wherever the focus is. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  gtk_widget_activate_action (GTK_WIDGET (JY_CALLBACK_SECTION (widget)->samples), "list.print",
                              NULL);
}

static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyCallbackSection *self = JY_CALLBACK_SECTION (widget);

  if (jy_turn_has_focus (GTK_WIDGET (self->sheets)))
    finished_cb (self);
  else
    jy_callback_grid_focus_row (self->sheets, 0);
}

static void
jy_callback_section_dispose (GObject *object)
{
  JyCallbackSection *self = JY_CALLBACK_SECTION (object);

  self->samples = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL);
  g_clear_pointer (&self->organisation, jy_organisation_free);
  g_clear_pointer (&self->results, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_callback_section_parent_class)->dispose (object);
}

static void
jy_callback_section_class_init (JyCallbackSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_callback_section_dispose;
  JY_PAGE_CLASS (klass)->reload = jy_callback_section_reload;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_ASSESSMENT | JY_CHANGE_TEAMS | JY_CHANGE_SETTINGS;

  gtk_widget_class_install_action (widget_class, "section.draw", NULL, draw_action);
  gtk_widget_class_install_action (widget_class, "section.notice", NULL, notice_action);
  gtk_widget_class_install_action (widget_class, "section.print-notice", NULL, print_notice_action);
  gtk_widget_class_install_action (widget_class, "section.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "section.switch", NULL, switch_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "section.print",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_o, GDK_CONTROL_MASK, "section.notice",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "section.print-notice", NULL);
}

static void
jy_callback_section_init (JyCallbackSection *self)
{
  GtkWidget *paned = gtk_paned_new (GTK_ORIENTATION_VERTICAL);
  GtkWidget *targets = gtk_label_new (NULL);

  jy_turn_add_key (GTK_WIDGET (self), GDK_KEY_F6, 0, "section.switch");
  self->samples = JY_RECORD_LIST (jy_record_list_new (&samples_info, self));
  self->sheets = JY_CALLBACK_GRID (jy_callback_grid_new ());
  self->targets = GTK_LABEL (targets);
  gtk_label_set_ellipsize (self->targets, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->targets, 0);
  gtk_widget_set_hexpand (targets, TRUE);
  gtk_widget_add_css_class (targets, "dim-label");
  jy_record_list_prepend (self->samples, targets);
  gtk_widget_set_size_request (GTK_WIDGET (self->samples), -1, 150);
  gtk_paned_set_start_child (GTK_PANED (paned), GTK_WIDGET (self->samples));
  gtk_paned_set_end_child (GTK_PANED (paned), GTK_WIDGET (self->sheets));
  gtk_paned_set_position (GTK_PANED (paned), 220);
  gtk_paned_set_shrink_start_child (GTK_PANED (paned), FALSE);
  gtk_paned_set_shrink_end_child (GTK_PANED (paned), FALSE);
  adw_bin_set_child (ADW_BIN (self), paned);
  jy_page_set_main_action (JY_PAGE (self), _("_Draw People…"), "section.draw");

  g_signal_connect_object (self->samples, "selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheets, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheets, "finished", G_CALLBACK (finished_cb), self,
                           G_CONNECT_SWAPPED);
}
