/* jy-person-groups.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-groups.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-household-text.h"
#include "jy-person-code.h"
#include "jy-person-dialogs.h"
#include "jy-work-residents.h"

struct _JyPersonGroups
{
  GtkWidget parent_instance;

  JyOffice *office;
  const JyPersonView *view; /* (nullable) */

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (JyPersonGroups, jy_person_groups, GTK_TYPE_WIDGET)

/* What a button does; @what is the record beside it. */
typedef struct
{
  JyPersonGroups *self; /* (not owned): the button is inside it */
  void (*act) (JyPersonGroups *self, gconstpointer what);
  gconstpointer what;
} Press;

static void
press_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  g_free (data);
}

static void
pressed_cb (GtkButton *button G_GNUC_UNUSED, const Press *press)
{
  press->act (press->self, press->what);
}

static void
add_button (JyPersonGroups *self,
            GtkWidget *line,
            const char *label,
            void (*act) (JyPersonGroups *self, gconstpointer what),
            gconstpointer what)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  Press *press = g_new0 (Press, 1);

  press->self = self;
  press->act = act;
  press->what = what;
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "small");
  g_signal_connect_data (button, "clicked", G_CALLBACK (pressed_cb), press, press_free, 0);
  gtk_box_append (GTK_BOX (line), button);
}

/* Returns: a line of text that has room for buttons */
static GtkWidget *
add_line (JyPersonGroups *self, const char *text, const char *detail, gboolean holds)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *name = gtk_label_new (text);
  GtkWidget *more = gtk_label_new (detail);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (more), 0);
  gtk_label_set_wrap (GTK_LABEL (more), TRUE);
  gtk_widget_set_hexpand (more, TRUE);
  gtk_widget_add_css_class (more, "dim-label");
  gtk_widget_add_css_class (more, "numeric");
  if (!holds)
    gtk_widget_add_css_class (name, "dim-label");
  gtk_box_append (GTK_BOX (line), name);
  gtk_box_append (GTK_BOX (line), more);
  gtk_box_append (self->box, line);

  return line;
}

static void
add_heading (JyPersonGroups *self, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (self->box, label);
}

static void
edit_condition (JyPersonGroups *self, gconstpointer what)
{
  jy_person_edit_condition (GTK_WIDGET (self), self->office, self->view, what);
}

/* It was entered by mistake; Undo brings it back. */
static void
delete_condition (JyPersonGroups *self, gconstpointer what)
{
  jy_attempt (GTK_WIDGET (self), self->office, _("It Was Not Saved"), jy_work_delete_condition,
              jy_stored_condition_copy (what), (GDestroyNotify) jy_stored_condition_free);
}

static void
end_condition (JyPersonGroups *self, gconstpointer what)
{
  jy_person_end_condition (GTK_WIDGET (self), self->office, self->view, what);
}

static void
edit_pregnancy (JyPersonGroups *self, gconstpointer what)
{
  jy_person_edit_pregnancy (GTK_WIDGET (self), self->office, self->view, what);
}

static void
record_birth (JyPersonGroups *self, gconstpointer what)
{
  jy_person_record_birth (GTK_WIDGET (self), self->office, self->view, what);
}

static void
set_class (JyPersonGroups *self, gconstpointer what)
{
  jy_person_set_class (GTK_WIDGET (self), self->office, self->view,
                       (JyAxis) GPOINTER_TO_INT (what));
}

static void
clear_class (JyPersonGroups *self, gconstpointer what)
{
  JyStoredClassOverride *record = g_new0 (JyStoredClassOverride, 1);

  record->resident = self->view->resident->id;
  record->axis = g_strdup (GPOINTER_TO_INT (what) == JY_AXIS_POPULATION ? "population" : "health");
  record->reason = g_strdup ("");
  jy_attempt (GTK_WIDGET (self), self->office, _("It Was Not Saved"), jy_work_clear_class, record,
              (GDestroyNotify) jy_stored_class_override_free);
}

static void
show_class (JyPersonGroups *self, JyAxis axis, const char *reason, gboolean by_hand)
{
  const char *word = axis == JY_AXIS_POPULATION ? "population" : "health";
  const char *why = "";
  GtkWidget *line;

  for (guint i = 0; by_hand && i < self->view->known->overrides->len; i++)
    {
      const JyStoredClassOverride *override = g_ptr_array_index (self->view->known->overrides, i);

      if (g_str_equal (override->axis, word) && !g_date_valid (&override->until_on))
        why = override->reason;
    }

  line = add_line (self, reason, why, TRUE);
  add_button (self, line, _("Set by Hand…"), set_class, GINT_TO_POINTER (axis));
  if (by_hand)
    add_button (self, line, _("Follow the Facts"), clear_class, GINT_TO_POINTER (axis));
}

/* From when to when, why it ended, what was written. */
static char *
dup_detail (const JyStoredCondition *condition)
{
  g_autofree char *days = jy_period_of_days_dup_text (&condition->from_on, &condition->until_on);
  const char *const texts[] = { days, jy_choice_get_name (jy_condition_ends, condition->end_reason),
                                condition->note };
  GString *detail = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (*texts[i] != '\0')
      g_string_append_printf (detail, "%s%s", detail->len > 0 ? "  " : "", texts[i]);

  return g_string_free (detail, FALSE);
}

static void
show_condition (JyPersonGroups *self, const JyStoredCondition *condition)
{
  const JyGroupInfo *info = jy_group_find (jy_group_from_kind (condition->kind));
  g_autofree char *detail = dup_detail (condition);
  gboolean holds = !g_date_valid (&condition->until_on);
  GtkWidget *line = add_line (
    self, info != NULL ? g_dpgettext2 (NULL, "group", info->name) : condition->kind, detail, holds);

  if (holds)
    add_button (self, line, _("End…"), end_condition, condition);
  add_button (self, line, _("Correct…"), edit_condition, condition);
  add_button (self, line, _("Delete"), delete_condition, condition);
}

static void
show_pregnancy (JyPersonGroups *self, const JyStoredPregnancy *pregnancy)
{
  g_autofree char *known = jy_day_dup_text (&pregnancy->known_on);
  g_autofree char *due = jy_day_dup_text (&pregnancy->due_on);
  g_autofree char *delivered = jy_day_dup_text (&pregnancy->delivered_on);
  g_autofree char *ended = jy_day_dup_text (&pregnancy->ended_on);
  g_autofree char *discharged = jy_day_dup_text (&pregnancy->discharged_on);
  gboolean holds = *delivered == '\0' && *ended == '\0';
  g_autofree char *detail = NULL;
  GtkWidget *line;

  if (*discharged != '\0')
    detail = g_strdup_printf (_("registered on %s, birth on %s, left hospital on %s"), known,
                              delivered, discharged);
  else if (*delivered != '\0')
    detail = g_strdup_printf (_("registered on %s, birth on %s"), known, delivered);
  else if (*ended != '\0')
    detail = g_strdup_printf (_("registered on %s, ended on %s"), known, ended);
  else
    detail = g_strdup_printf (_("registered on %s, due on %s"), known, *due != '\0' ? due : "—");

  line = add_line (self, _("Pregnancy"), detail, holds);
  if (holds)
    add_button (self, line, _("Birth…"), record_birth, pregnancy);
  add_button (self, line, _("Correct…"), edit_pregnancy, pregnancy);
}

static void
show_adding (JyPersonGroups *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (self->box, line);
  add_button (self, line, _("Add Condition…"), edit_condition, NULL);
  if (self->view->resident->sex != 1)
    add_button (self, line, _("Add Pregnancy…"), edit_pregnancy, NULL);
}

void
jy_person_groups_show (JyPersonGroups *self, const JyPersonView *view)
{
  GtkWidget *child;
  gboolean had_focus;

  g_return_if_fail (JY_IS_PERSON_GROUPS (self));

  self->view = view;
  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->box)) != NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);

  add_heading (self, _("Classes"));
  show_class (self, JY_AXIS_POPULATION, view->population_reason, view->classes.population_by_hand);
  show_class (self, JY_AXIS_HEALTH, view->health_reason, view->classes.health_by_hand);

  add_heading (self, _("Conditions and Pregnancies"));
  for (guint i = 0; i < view->known->conditions->len; i++)
    show_condition (self, g_ptr_array_index (view->known->conditions, i));
  for (guint i = 0; i < view->known->pregnancies->len; i++)
    show_pregnancy (self, g_ptr_array_index (view->known->pregnancies, i));
  show_adding (self);
  if (had_focus) /* the button that was pressed is gone */
    gtk_widget_child_focus (GTK_WIDGET (self->box), GTK_DIR_TAB_FORWARD);
}

static void
jy_person_groups_dispose (GObject *object)
{
  JyPersonGroups *self = JY_PERSON_GROUPS (object);

  g_clear_pointer ((GtkWidget **) &self->box, gtk_widget_unparent);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_person_groups_parent_class)->dispose (object);
}

static void
jy_person_groups_class_init (JyPersonGroupsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_person_groups_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
jy_person_groups_init (JyPersonGroups *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 8));
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
}

GtkWidget *
jy_person_groups_new (JyOffice *office)
{
  JyPersonGroups *self = g_object_new (JY_TYPE_PERSON_GROUPS, NULL);

  self->office = g_object_ref (office);
  return GTK_WIDGET (self);
}
