/* jy-closing-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-closing-page-private.h"

#include <glib/gi18n.h>

#include "jy-closing-changes.h"
#include "jy-date.h"
#include "jy-empty-state.h"
#include "jy-error.h"
#include "jy-message.h"
#include "jy-stack-chooser.h"
#include "jy-turn.h"

G_DEFINE_FINAL_TYPE (JyClosingPage, jy_closing_page, JY_TYPE_PAGE)

static void
forget_comparison (JyClosingPage *self)
{
  jy_making_cancel (self->making);
  g_clear_pointer (&self->comparison, jy_closing_comparison_free);
}

static void
show_comparison (JyClosingPage *self)
{
  jy_closing_numbers_show (
    JY_RECORD_LIST (gtk_stack_get_child_by_name (self->sheets, JY_CLOSING_NUMBERS)),
    self->comparison);
  jy_closing_people_show (
    JY_RECORD_LIST (gtk_stack_get_child_by_name (self->sheets, JY_CLOSING_PEOPLE)),
    self->comparison);
}

static void
compared_cb (gpointer page, gpointer result, const GError *error)
{
  JyClosingPage *self = page;

  gtk_stack_set_visible_child_name (self->content, "sheets");
  if (result != NULL)
    {
      self->comparison = result;
      show_comparison (self);
      return;
    }

  gtk_stack_set_visible_child_name (self->sheets, "0");
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Report Could Not Be Compared"), error);
}

static void
compare (JyClosingPage *self)
{
  JyJob *job = jy_making_begin (self->making, _("Comparing with today’s records"));

  gtk_stack_set_visible_child_name (self->content, "making");
  jy_making_run (self->making, jy_page_get_office (JY_PAGE (self)), jy_work_compare_closing,
                 jy_closing_question_new (self->closing, job),
                 (GDestroyNotify) jy_closing_question_free,
                 (GDestroyNotify) jy_closing_comparison_free);
}

/* What changed is only found out when somebody looks. */
static void
sheet_cb (JyClosingPage *self)
{
  const char *name = gtk_stack_get_visible_child_name (self->sheets);

  if (!self->is_showing && self->closed != NULL && self->comparison == NULL &&
      (g_strcmp0 (name, JY_CLOSING_NUMBERS) == 0 || g_strcmp0 (name, JY_CLOSING_PEOPLE) == 0) &&
      !jy_making_is_under_way (self->making))
    compare (self);
}

static void
show_issues (JyClosingPage *self)
{
  guint n = self->closed->issues->len;

  self->is_showing = TRUE;
  gtk_string_list_splice (self->issues, 0, g_list_model_get_n_items (G_LIST_MODEL (self->issues)),
                          NULL);
  for (guint i = 0; i < n; i++)
    {
      const JyStoredPeriodClosing *issue = g_ptr_array_index (self->closed->issues, i);
      g_autofree char *text = NULL;
      char day[JY_DATE_TEXT_SIZE];

      jy_date_to_text (&issue->closed_on, day);
      /* Translators: which time a report was sent, and when. */
      text = g_strdup_printf (_("Issue %u, %s"), n - i, day);
      gtk_string_list_append (self->issues, text);
      if (issue->id == self->closed->closing->id)
        gtk_drop_down_set_selected (self->issue, i);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->issue), n > 1);
  self->is_showing = FALSE;
}

static void
issue_cb (JyClosingPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->issue);
  const JyStoredPeriodClosing *issue;

  if (self->is_showing || self->closed == NULL || selected >= self->closed->issues->len)
    return;

  issue = g_ptr_array_index (self->closed->issues, selected);
  if (issue->id == self->closing)
    return;
  self->closing = issue->id;
  jy_page_invalidate (JY_PAGE (self));
}

static void
show_signature (JyClosingPage *self)
{
  const JyStoredPeriodClosing *closing = self->closed->closing;
  char day[JY_DATE_TEXT_SIZE];
  GString *text = g_string_new (
    *closing->reason != '\0' ? _("As sent: signed by {name} on {day}, again because: {reason}")
                             : _("As sent: signed by {name} on {day}"));

  jy_date_to_text (&closing->closed_on, day);
  g_string_replace (text, "{day}", day, 0);
  g_string_replace (text, "{name}", closing->signed_by, 1);
  g_string_replace (text, "{reason}", closing->reason, 1);
  gtk_label_set_text (self->signature, text->str);
  gtk_label_set_text (self->heading,
                      jy_frozen_sheets_get_head (self->closed->report->sheets)->title);
  g_string_free (text, TRUE);
}

static void
show_closed (JyClosingPage *self, JyClosedReport *closed)
{
  g_autofree char *shown = g_strdup (gtk_stack_get_visible_child_name (self->sheets));
  gboolean is_same = self->closed != NULL && self->closed->closing->id == closed->closing->id;

  forget_comparison (self);
  g_clear_pointer (&self->closed, jy_closed_report_free);
  self->closed = closed;
  gtk_stack_set_visible_child_name (self->content, "sheets");
  show_signature (self);
  show_issues (self);
  if (!is_same)
    {
      self->is_showing = TRUE;
      jy_closing_page_show_sheets (self);
      self->is_showing = FALSE;
      if (g_strcmp0 (shown, JY_CLOSING_LIST) != 0 && shown != NULL &&
          gtk_stack_get_child_by_name (self->sheets, shown) != NULL)
        gtk_stack_set_visible_child_name (self->sheets, shown);
    }
  sheet_cb (self);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyClosingPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JyClosedReport *closed = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (closed != NULL && self->sheets != NULL)
    show_closed (self, closed);
  else if (closed != NULL)
    jy_closed_report_free (closed);
  else if (g_error_matches (error, JY_ERROR, JY_ERROR_NOT_FOUND) && self->sheets != NULL)
    gtk_stack_set_visible_child_name (self->content, "gone");
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Report Could Not Be Shown"), error);
}

static void
jy_closing_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyClosingPage *self = JY_CLOSING_PAGE (page);

  if (self->closing != 0)
    jy_office_report_async (jy_page_get_office (page), jy_work_open_closing,
                            g_memdup2 (&self->closing, sizeof self->closing), g_free,
                            (GDestroyNotify) jy_closed_report_free, cancellable, read_cb,
                            g_object_ref (self));
}

static void
jy_closing_page_open (JyPage *page, GVariant *what)
{
  JyClosingPage *self = JY_CLOSING_PAGE (page);

  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_INT64))
    return;

  self->closing = g_variant_get_int64 (what);
  if (self->closed == NULL)
    gtk_stack_set_visible_child_name (self->content, "making");
  jy_page_invalidate (page);
}

static void
compare_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  JyClosingPage *self = JY_CLOSING_PAGE (widget);

  if (self->closed != NULL)
    gtk_stack_set_visible_child_name (self->sheets, JY_CLOSING_NUMBERS);
}

static void
show_people_action (GtkWidget *widget,
                    const char *name G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  JyClosingPage *self = JY_CLOSING_PAGE (widget);

  if (self->closed != NULL)
    gtk_stack_set_visible_child_name (self->sheets, JY_CLOSING_PEOPLE);
}

/* Of a list the rows, not its buttons. */
static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyClosingPage *self = JY_CLOSING_PAGE (widget);
  GtkWidget *shown = gtk_stack_get_visible_child (self->sheets);

  jy_turn_focus (GTK_WIDGET (self->sheet), GTK_WIDGET (self->content));
  if (JY_IS_RECORD_LIST (shown) && gtk_widget_get_focus_child (shown) != NULL)
    jy_record_list_focus (JY_RECORD_LIST (shown));
}

static void
turn_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *step)
{
  jy_turn_stack (JY_CLOSING_PAGE (widget)->sheets, g_variant_get_int32 (step));
}

static void
jy_closing_page_dispose (GObject *object)
{
  JyClosingPage *self = JY_CLOSING_PAGE (object);

  forget_comparison (self);
  g_clear_pointer (&self->closed, jy_closed_report_free);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_CLOSING_PAGE);

  G_OBJECT_CLASS (jy_closing_page_parent_class)->dispose (object);
}

static void
jy_closing_page_finalize (GObject *object)
{
  g_clear_object (&JY_CLOSING_PAGE (object)->making);

  G_OBJECT_CLASS (jy_closing_page_parent_class)->finalize (object);
}

static void
jy_closing_page_class_init (JyClosingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_closing_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_closing_page_finalize;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_closing_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_closing_page_open;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-closing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyClosingPage, content);
  gtk_widget_class_bind_template_child (widget_class, JyClosingPage, heading);
  gtk_widget_class_bind_template_child (widget_class, JyClosingPage, issue);
  gtk_widget_class_bind_template_child (widget_class, JyClosingPage, issues);
  gtk_widget_class_bind_template_child (widget_class, JyClosingPage, sheet);
  gtk_widget_class_bind_template_child (widget_class, JyClosingPage, sheets);
  gtk_widget_class_bind_template_child (widget_class, JyClosingPage, signature);
  gtk_widget_class_bind_template_callback (widget_class, issue_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_cb);

  gtk_widget_class_install_action (widget_class, "page.compare", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "page.show-people", NULL, show_people_action);
  gtk_widget_class_install_action (widget_class, "page.switch", NULL, switch_action);
  gtk_widget_class_install_action (widget_class, "page.turn", "i", turn_action);
  jy_closing_page_install_actions (widget_class);
}

static void
jy_closing_page_init (JyClosingPage *self)
{
  self->making = jy_making_new (GTK_WIDGET (self), compared_cb);
  gtk_widget_init_template (GTK_WIDGET (self));
  jy_stack_chooser_bind (self->sheet, self->sheets);
  jy_page_set_main_action (JY_PAGE (self), _("_Export Excel"), "page.export");
}
