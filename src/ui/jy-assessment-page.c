/* jy-assessment-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-assessment-page.h"

#include <glib/gi18n.h>

#include "jy-callback-section.h"
#include "jy-gap-section.h"
#include "jy-logbook-section.h"
#include "jy-logbook.h"
#include "jy-quota-section.h"
#include "jy-score-section.h"
#include "jy-self-check-section.h"
#include "jy-targets-section.h"
#include "jy-turn.h"

struct _JyAssessmentPage
{
  JyPage parent_instance;

  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (JyAssessmentPage, jy_assessment_page, JY_TYPE_PAGE)

/* Each is a page of its own, which asks again only while it is on screen. */
/* clang-format off */
static const struct
{
  const char *id;
  const char *title;
  GType (*get_type) (void);
} sections[] = {
  { "targets", N_("Targets"), jy_targets_section_get_type },
  { "quotas", N_("Quotas"), jy_quota_section_get_type },
  { "gap", N_("To the target"), jy_gap_section_get_type },
  { "scores", N_("Scores"), jy_score_section_get_type },
  { "callbacks", N_("Call-backs"), jy_callback_section_get_type },
  { "logbooks", N_("Books"), jy_logbook_section_get_type },
  { "self-check", N_("Self-check"), jy_self_check_section_get_type },
};
/* clang-format on */

/* Leaving asks if any section would lose what was typed. */
static void
changed_cb (JyAssessmentPage *self)
{
  gboolean changed = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    changed |=
      jy_page_get_changed (JY_PAGE (gtk_stack_get_child_by_name (self->stack, sections[i].id)));

  jy_page_set_changed (JY_PAGE (self), changed);
}

/* The button of the header bar is that of the section on screen. */
static void
main_action_cb (JyAssessmentPage *self)
{
  GtkWidget *section = gtk_stack_get_visible_child (self->stack);
  g_autofree char *label = NULL;

  if (section != NULL)
    g_object_get (section, "main-label", &label, NULL);
  jy_page_set_main_action (JY_PAGE (self), label, label != NULL ? "page.section-action" : NULL);
}

static void
section_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  GtkWidget *section = gtk_stack_get_visible_child (JY_ASSESSMENT_PAGE (widget)->stack);
  g_autofree char *action = NULL;

  g_object_get (section, "main-action", &action, NULL);
  if (action != NULL)
    gtk_widget_activate_action (section, action, NULL);
}

static void
turn_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *step)
{
  jy_turn_stack (JY_ASSESSMENT_PAGE (widget)->stack, g_variant_get_int32 (step));
}

/* The sections do it, each for itself. */
static void
jy_assessment_page_reload (JyPage *page G_GNUC_UNUSED, GCancellable *cancellable G_GNUC_UNUSED)
{
}

static void
jy_assessment_page_open (JyPage *page, GVariant *what)
{
  JyAssessmentPage *self = JY_ASSESSMENT_PAGE (page);

  const char *word =
    g_variant_is_of_type (what, G_VARIANT_TYPE_STRING) ? g_variant_get_string (what, NULL) : "";

  if (gtk_stack_get_child_by_name (self->stack, word) != NULL)
    gtk_stack_set_visible_child_name (self->stack, word);
  else if (jy_logbook_find (word) != NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "logbooks");
      jy_page_open (JY_PAGE (gtk_stack_get_visible_child (self->stack)), what);
    }
}

/* Whoever comes goes on in the section; its name is a step back. */
static gboolean
jy_assessment_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  JyAssessmentPage *self = JY_ASSESSMENT_PAGE (widget);

  return (direction == GTK_DIR_TAB_FORWARD && !jy_turn_has_focus (widget) &&
          gtk_widget_child_focus (GTK_WIDGET (self->stack), direction)) ||
         GTK_WIDGET_CLASS (jy_assessment_page_parent_class)->focus (widget, direction);
}

static void
jy_assessment_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_ASSESSMENT_PAGE);

  G_OBJECT_CLASS (jy_assessment_page_parent_class)->dispose (object);
}

static void
jy_assessment_page_class_init (JyAssessmentPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_assessment_page_dispose;
  widget_class->focus = jy_assessment_page_focus;
  JY_PAGE_CLASS (klass)->open = jy_assessment_page_open;
  JY_PAGE_CLASS (klass)->reload = jy_assessment_page_reload;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_NONE;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-assessment-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyAssessmentPage, stack);
  gtk_widget_class_bind_template_callback (widget_class, main_action_cb);
  gtk_widget_class_install_action (widget_class, "page.section-action", NULL, section_action);
  gtk_widget_class_install_action (widget_class, "page.turn", "i", turn_action);
}

static void
jy_assessment_page_init (JyAssessmentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *section = g_object_new (sections[i].get_type (), NULL);

      gtk_stack_add_titled (self->stack, section, sections[i].id, _(sections[i].title));
      g_object_bind_property (self, "office", section, "office", G_BINDING_SYNC_CREATE);
      g_object_bind_property (section, "job", self, "job", G_BINDING_DEFAULT);
      g_signal_connect_object (section, "notify::changed", G_CALLBACK (changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (section, "notify::main-label", G_CALLBACK (main_action_cb), self,
                               G_CONNECT_SWAPPED);
    }
  main_action_cb (self);
}
