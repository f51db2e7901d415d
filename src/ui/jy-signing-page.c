/* jy-signing-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-page-private.h"

#include <glib/gi18n.h>

#include "jy-action.h"
#include "jy-empty-state.h"
#include "jy-print-paper.h"
#include "jy-print-preview.h"
#include "jy-signing-leaflets.h"
#include "jy-signing-members.h"
#include "jy-signing-records.h"
#include "jy-signing-talk.h"
#include "jy-signing-terms.h"
#include "jy-work-leaflets.h"

G_DEFINE_FINAL_TYPE (JySigningPage, jy_signing_page, JY_TYPE_PAGE)

void
jy_signing_page_update (JySigningPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean idle = self->desk != NULL && !self->busy;

  gtk_widget_action_set_enabled (widget, "page.next", idle);
  gtk_widget_action_set_enabled (widget, "dialog.save", idle);
  gtk_widget_action_set_enabled (widget, "page.back", idle && self->step > 0);
  gtk_widget_action_set_enabled (widget, "page.put-aside", idle);
  gtk_widget_action_set_enabled (widget, "page.sign", idle && self->step >= JY_SIGNING_TERMS_STEP);
  gtk_widget_action_set_enabled (widget, "page.not-signing", idle && self->step == 0);
  gtk_widget_action_set_enabled (widget, "page.confirm", idle);
}

static void
show_trail (JySigningPage *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = 0; i < JY_SIGNING_N_STEPS; i++)
    {
      const JySigningStepClass *klass = JY_SIGNING_STEP_GET_CLASS (self->step_widgets[i]);
      g_autofree char *part = i == self->step
                                ? g_markup_printf_escaped ("<b>%d %s</b>", i + 1, _(klass->title))
                                : g_markup_printf_escaped ("%d %s", i + 1, _(klass->title));

      g_string_append_printf (text, "%s%s", i > 0 ? "  ›  " : "", part);
    }
  gtk_label_set_markup (self->trail, text->str);
  gtk_label_set_text (self->lead,
                      _(JY_SIGNING_STEP_GET_CLASS (self->step_widgets[self->step])->lead));
}

void
jy_signing_page_show_step (JySigningPage *self, int step)
{
  GtkWidget *widget = self->step_widgets[step];
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* The field that has the focus is about to go. */
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
  self->step = step;
  jy_page_set_title (JY_PAGE (self), self->desk->title);
  gtk_widget_set_visible (self->questions, FALSE);
  gtk_widget_set_visible (self->not_signing, step == 0);
  jy_signing_step_show (JY_SIGNING_STEP (widget), self->desk, jy_page_get_office (JY_PAGE (self)));
  gtk_stack_set_visible_child (self->steps, widget);
  gtk_stack_set_visible_child_name (self->stack, "steps");
  show_trail (self);
  jy_signing_page_update (self);
  jy_page_set_changed (JY_PAGE (self), FALSE);
  if (root == NULL)
    return; /* the window is gone */

  gtk_root_set_focus (root, NULL); /* the first field, whatever the stack chose */
  gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
jy_signing_page_reload (JyPage *page, GCancellable *cancellable)
{
  JySigningPage *self = JY_SIGNING_PAGE (page);

  if (self->household != 0 && self->desk == NULL)
    jy_signing_page_open_desk (self, cancellable);
}

static void
jy_signing_page_open (JyPage *page, GVariant *what)
{
  JySigningPage *self = JY_SIGNING_PAGE (page);

  self->household = g_variant_get_int64 (what);
  if (self->desk != NULL)
    self->desk->signing->confirmed = FALSE;
  if (jy_page_get_office (page) != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    jy_signing_page_open_desk (self, NULL);
  else
    {
      /* Nothing of the household before is shown meanwhile. */
      gtk_stack_set_visible_child_name (self->stack, "empty");
      g_clear_pointer (&self->desk, jy_signing_desk_free);
      jy_page_invalidate (page);
    }
}

/* In the last step Enter signs. */
static void
next_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JySigningPage *self = JY_SIGNING_PAGE (widget);

  jy_signing_page_go_for (self,
                          self->step == JY_SIGNING_N_STEPS - 1 ? JY_SIGNING_SIGN : JY_SIGNING_NEXT);
}

static void
back_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_signing_page_go_for (JY_SIGNING_PAGE (widget), JY_SIGNING_BACK);
}

static void
put_aside_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  jy_signing_page_go_for (JY_SIGNING_PAGE (widget), JY_SIGNING_STAY);
}

static void
sign_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_signing_page_go_for (JY_SIGNING_PAGE (widget), JY_SIGNING_SIGN);
}

static void
confirm_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  JySigningPage *self = JY_SIGNING_PAGE (widget);

  self->desk->signing->confirmed = TRUE;
  jy_signing_page_store (self);
}

static void
not_signing_action (GtkWidget *widget,
                    const char *name G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  jy_signing_page_refuse (JY_SIGNING_PAGE (widget));
}

static void
open_household_action (GtkWidget *widget,
                       const char *name G_GNUC_UNUSED,
                       GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.open-household", "x",
                              JY_SIGNING_PAGE (widget)->household);
}

/* What was confirmed was confirmed for other answers. */
static void
step_changed_cb (JySigningPage *self)
{
  jy_page_set_changed (JY_PAGE (self), TRUE);
  gtk_widget_set_visible (self->questions, FALSE);
  if (self->desk != NULL && self->step == JY_SIGNING_TERMS_STEP)
    self->desk->signing->confirmed = FALSE;
}

static void
jy_signing_page_dispose (GObject *object)
{
  JySigningPage *self = JY_SIGNING_PAGE (object);

  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_SIGNING_PAGE);
  g_clear_pointer (&self->desk, jy_signing_desk_free);
  g_clear_weak_pointer (&self->focus);

  G_OBJECT_CLASS (jy_signing_page_parent_class)->dispose (object);
}

static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JySigningPage *self = JY_SIGNING_PAGE (widget);
  JyPaperRequest *request;

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "end") != 0)
    return;

  request = jy_paper_request_new (g_variant_get_string (parameter, NULL), NULL);
  request->household = self->household;
  jy_print_paper (widget, request);
}

static void
print_leaflets_action (GtkWidget *widget,
                       const char *name G_GNUC_UNUSED,
                       GVariant *parameter G_GNUC_UNUSED)
{
  gint64 household = JY_SIGNING_PAGE (widget)->household;

  jy_print_preview_make (JY_PAGE (widget), NULL, jy_work_make_leaflets,
                         g_memdup2 (&household, sizeof household), g_free);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const JyAction actions[] = {
    { "page.next", next_action, GDK_KEY_Page_Down, GDK_ALT_MASK },
    { "dialog.save", next_action, 0, 0 }, /* Enter in the last field */
    { "page.back", back_action, GDK_KEY_Page_Up, GDK_ALT_MASK },
    { "page.put-aside", put_aside_action, GDK_KEY_s, GDK_CONTROL_MASK },
    { "page.sign", sign_action, GDK_KEY_Return, GDK_CONTROL_MASK },
    { "page.confirm", confirm_action, 0, 0 },
    { "page.not-signing", not_signing_action, 0, 0 },
    { "page.open-household", open_household_action, 0, 0 },
    { "page.print-leaflets", print_leaflets_action, 0, 0 },
  };

  gtk_widget_class_install_action (widget_class, "page.print", "s", print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "page.print", "s",
                                       "agreement");

  jy_widget_class_add_actions (widget_class, actions, G_N_ELEMENTS (actions));
}

static void
jy_signing_page_class_init (JySigningPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_signing_page_dispose;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_NONE; /* what is typed must not be taken away */
  JY_PAGE_CLASS (klass)->reload = jy_signing_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_signing_page_open;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-signing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, trail);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, lead);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, steps);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, questions);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, question);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, confirm);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, not_signing);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, end_title);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, end);
  gtk_widget_class_bind_template_child (widget_class, JySigningPage, open_household);

  install_actions (widget_class);
}

static void
jy_signing_page_init (JySigningPage *self)
{
  const GType types[JY_SIGNING_N_STEPS] = {
    JY_TYPE_SIGNING_TALK,     JY_TYPE_SIGNING_TERMS,   JY_TYPE_SIGNING_MEMBERS,
    JY_TYPE_SIGNING_LEAFLETS, JY_TYPE_SIGNING_RECORDS,
  };

  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < JY_SIGNING_N_STEPS; i++)
    {
      self->step_widgets[i] = g_object_new (types[i], NULL);
      gtk_stack_add_child (self->steps, self->step_widgets[i]);
      g_signal_connect_object (self->step_widgets[i], "changed", G_CALLBACK (step_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  jy_signing_page_update (self);
}
