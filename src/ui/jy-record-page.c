/* jy-record-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-page-private.h"

#include <glib/gi18n.h>

#include "jy-action.h"
#include "jy-empty-state.h"
#include "jy-print-paper.h"
#include "jy-referral-dialog.h"

G_DEFINE_FINAL_TYPE (JyRecordPage, jy_record_page, JY_TYPE_PAGE)

GVariant *
jy_record_page_what (const char *form, gint64 resident, gint64 household, gint64 record)
{
  return g_variant_new ("(sxxx)", form, resident, household, record);
}

static gboolean
is_on (JyRecordPage *self, const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0;
}

void
jy_record_page_update (JyRecordPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_form = self->desk != NULL && !self->busy && is_on (self, "form");
  gboolean has_draft = is_form && gtk_widget_get_visible (self->draft_bar);

  gtk_widget_action_set_enabled (widget, "page.save", is_form);
  gtk_widget_action_set_enabled (widget, "page.confirm", is_form);
  gtk_widget_action_set_enabled (widget, "page.print", is_form);
  gtk_widget_action_set_enabled (widget, "page.change", is_form && self->asked != NULL);
  gtk_widget_action_set_enabled (widget, "page.another", self->desk != NULL && !self->busy);
  gtk_widget_action_set_enabled (widget, "page.continue", has_draft);
  gtk_widget_action_set_enabled (widget, "page.start-anew", has_draft);
  gtk_widget_action_set_enabled (widget, "page.take-away", is_form && self->record != 0);
}

/* Where the forms are offered, or another one at the end, it need not be offered again. */
static void
turned_cb (JyRecordPage *self)
{
  gtk_widget_set_visible (self->another, !is_on (self, "choose") && !is_on (self, "end"));
}

static void
jy_record_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyRecordPage *self = JY_RECORD_PAGE (page);

  if ((self->resident == 0 && self->household == 0) || self->busy)
    return;

  /* What was saved was undone: it is there to be corrected, as a draft. */
  if (self->desk != NULL && is_on (self, "end"))
    {
      self->is_dirty = TRUE;
      jy_record_page_keep_draft (self);
      jy_record_page_load (self, NULL);
    }
  else if (self->desk == NULL || is_on (self, "choose"))
    jy_record_page_load (self, cancellable);
}

static void
jy_record_page_open (JyPage *page, GVariant *what)
{
  JyRecordPage *self = JY_RECORD_PAGE (page);
  const char *form;

  if (!g_variant_is_of_type (what, G_VARIANT_TYPE ("(sxxx)")))
    return;

  jy_record_page_keep_draft (self); /* of what is shown now */
  g_free (self->form);
  g_variant_get (what, "(&sxxx)", &form, &self->resident, &self->household, &self->record);
  self->asks_result = g_str_equal (form, JY_RECORD_REFERRAL_CHECK);
  self->form = g_strdup (self->asks_result ? "" : form);
  gtk_stack_set_visible_child_name (self->stack, "empty");
  g_clear_pointer (&self->desk, jy_record_desk_free);
  jy_record_page_update (self);
  jy_page_invalidate (page);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyRecordPage *self = JY_RECORD_PAGE (widget);

  if (g_str_equal (name, "page.change"))
    {
      jy_record_page_change (self);
      return;
    }

  if (g_str_equal (name, "page.confirm"))
    jy_record_page_confirm (self);
  jy_record_page_save (self);
}

static void
back_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.back", NULL);
}

static void
another_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  jy_record_page_choose (JY_RECORD_PAGE (widget), "");
}

static void
draft_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyRecordPage *self = JY_RECORD_PAGE (widget);

  if (g_str_equal (name, "page.continue"))
    jy_record_page_take_up_draft (self);
  else
    jy_record_page_drop_draft (self);
  jy_record_page_update (self);
}

static void
take_away_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  jy_record_page_take_away (JY_RECORD_PAGE (widget));
}

/* What was typed is not lost when the page goes. */
static void
jy_record_page_unmap (GtkWidget *widget)
{
  jy_record_page_keep_draft (JY_RECORD_PAGE (widget));

  GTK_WIDGET_CLASS (jy_record_page_parent_class)->unmap (widget);
}

static void
chosen_cb (JyRecordPage *self, const char *form)
{
  if (g_str_equal (form, JY_RECORD_REFERRAL_CHECK))
    jy_referral_dialog_new_for (GTK_WIDGET (self), jy_page_get_office (JY_PAGE (self)),
                                self->resident);
  else
    jy_record_page_choose (self, form);
}

static void
jy_record_page_dispose (GObject *object)
{
  JyRecordPage *self = JY_RECORD_PAGE (object);

  g_clear_handle_id (&self->draft_source, g_source_remove);
  self->setting = TRUE;
  self->is_dirty = FALSE;
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_RECORD_PAGE);
  g_clear_pointer (&self->desk, jy_record_desk_free);
  g_clear_pointer (&self->form, g_free);
  g_clear_pointer (&self->confirmed, jy_answers_free);
  g_clear_pointer (&self->asked, g_free);

  G_OBJECT_CLASS (jy_record_page_parent_class)->dispose (object);
}

/* The sheet of the form and the year as on paper: what is stored, or an empty one. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyRecordPage *self = JY_RECORD_PAGE (widget);
  const JyStoredServiceRecord *record = self->desk->record;
  JyPaperRequest *request = jy_paper_request_new ("record-sheets", NULL);

  request->form = g_strdup (self->form);
  request->resident = self->resident;
  request->household = self->household;
  if (record != NULL)
    {
      GDateYear year = g_date_get_year (&record->done_on);

      g_date_set_dmy (&request->from, 1, G_DATE_JANUARY, year);
      g_date_set_dmy (&request->to, 31, G_DATE_DECEMBER, year);
    }
  jy_print_paper (widget, request);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, about);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, form_title);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, chooser_bin);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, form_box);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, form_scrolled);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, outcome_bin);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, versions_box);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, versions);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, draft_bar);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, draft_label);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, draft_continue);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, question_box);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, question);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, question_confirm);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, end_title);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, end_lines);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, end_back);
  gtk_widget_class_bind_template_child (widget_class, JyRecordPage, another);
  gtk_widget_class_bind_template_callback (widget_class, turned_cb);
}

static void
jy_record_page_class_init (JyRecordPageClass *klass)
{
  static const JyAction actions[] = {
    { "page.another", another_action, GDK_KEY_r, GDK_CONTROL_MASK },
    { "page.back", back_action, 0, 0 },
    { "page.change", save_action, GDK_KEY_Escape, 0 },
    { "page.confirm", save_action, 0, 0 },
    { "page.continue", draft_action, 0, 0 },
    { "page.print", print_action, GDK_KEY_p, GDK_CONTROL_MASK },
    { "page.save", save_action, GDK_KEY_s, GDK_CONTROL_MASK },
    { "page.start-anew", draft_action, 0, 0 },
    { "page.take-away", take_away_action, 0, 0 },
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_record_page_dispose;
  widget_class->unmap = jy_record_page_unmap;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_SERVICES;
  JY_PAGE_CLASS (klass)->reload = jy_record_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_record_page_open;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-record-page.ui");
  bind_children (widget_class);
  jy_widget_class_add_actions (widget_class, actions, G_N_ELEMENTS (actions));
}

static void
refresh_cb (JyRecordPage *self)
{
  if (!self->setting && self->desk != NULL)
    jy_record_page_refresh (self);
}

static void
typed_cb (JyRecordPage *self)
{
  if (self->setting || self->desk == NULL)
    return;

  jy_record_page_drop_question (self);
  jy_record_page_refresh (self);
  jy_record_page_keep_draft_soon (self);
}

/* Enter in the last field of one part goes on to the next part. */
static void
sheet_submitted_cb (JyRecordPage *self)
{
  jy_outcome_pane_focus (self->outcome);
}

static void
outcome_submitted_cb (JyRecordPage *self)
{
  jy_record_page_save (self);
}

static void
jy_record_page_init (JyRecordPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->form = g_strdup ("");
  self->confirmed = jy_answers_new ();

  self->chooser = JY_RECORD_CHOOSER (jy_record_chooser_new ());
  adw_bin_set_child (self->chooser_bin, GTK_WIDGET (self->chooser));
  self->sheet = JY_ANSWER_SHEET (jy_answer_sheet_new ());
  gtk_box_append (self->form_box, GTK_WIDGET (self->sheet));
  self->outcome = JY_OUTCOME_PANE (jy_outcome_pane_new ());
  adw_bin_set_child (self->outcome_bin, GTK_WIDGET (self->outcome));

  g_signal_connect_object (self->chooser, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet, "left", G_CALLBACK (refresh_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet, "submitted", G_CALLBACK (sheet_submitted_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->outcome, "changed", G_CALLBACK (typed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->outcome, "submitted", G_CALLBACK (outcome_submitted_cb), self,
                           G_CONNECT_SWAPPED);
  jy_record_page_update (self);
}
