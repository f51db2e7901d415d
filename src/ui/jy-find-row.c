/* jy-find-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-find-row.h"

#include <glib/gi18n.h>

#include "jy-choice.h"
#include "jy-date.h"
#include "jy-mask.h"
#include "jy-person-code.h"

struct _JyFindRow
{
  GtkListBoxRow parent_instance;

  gint64 id;
  gboolean is_person;
};

G_DEFINE_FINAL_TYPE (JyFindRow, jy_find_row, GTK_TYPE_LIST_BOX_ROW)

static void
jy_find_row_class_init (JyFindRowClass *klass)
{
}

static void
jy_find_row_init (JyFindRow *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static GtkWidget *
append_label (GtkWidget *box, const char *text, guint chars, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), (int) chars);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static void
fill_person (GtkWidget *box, const JyRegisterPerson *person, const GDate *today)
{
  g_autofree char *sex = g_strdup_printf ("%d", person->sex);
  g_autofree char *number = jy_mask_id_number (person->id_number);
  g_autofree char *facts = NULL;
  g_autofree char *place =
    g_strdup_printf ("%s  %s", person->household_number,
                     *person->address != '\0' ? person->address : person->area_name);

  if (!person->on_register)
    facts = g_strdup (_("no longer here"));
  else
    /* Translators: sex and age of somebody. */
    facts = g_strdup_printf (_("%s, %d"), jy_choice_get_name (jy_sexes, sex),
                             jy_date_get_age (&person->born_on, today));

  append_label (box, person->name, 8, "name");
  append_label (box, facts, 7, "numeric");
  append_label (box, number, 18, "numeric");
  gtk_widget_set_hexpand (append_label (box, place, 20, "dim-label"), TRUE);
}

static void
fill_household (GtkWidget *box, const JyRegisterHousehold *household)
{
  g_autofree char *members =
    g_strdup_printf (g_dngettext (NULL, "%d person", "%d people", (gulong) household->n_members),
                     household->n_members);

  append_label (box, household->head_name, 8, "name");
  append_label (box, members, 7, "numeric");
  append_label (box, household->number, 18, "numeric");
  gtk_widget_set_hexpand (
    append_label (box, *household->address != '\0' ? household->address : household->area_name, 20,
                  "dim-label"),
    TRUE);
}

GtkWidget *
jy_find_row_new (const JyFound *found, const GDate *today)
{
  JyFindRow *self = g_object_new (JY_TYPE_FIND_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "choice");
  self->is_person = found->person != NULL;
  self->id = self->is_person ? found->person->id : found->household->id;
  if (self->is_person)
    fill_person (box, found->person, today);
  else
    fill_household (box, found->household);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);

  return GTK_WIDGET (self);
}

gboolean
jy_find_row_is_person (JyFindRow *self)
{
  g_return_val_if_fail (JY_IS_FIND_ROW (self), FALSE);

  return self->is_person;
}

void
jy_find_row_open (JyFindRow *self)
{
  g_return_if_fail (JY_IS_FIND_ROW (self));

  gtk_widget_activate_action (
    GTK_WIDGET (self), self->is_person ? "win.open-person" : "win.open-household", "x", self->id);
}

void
jy_find_row_record (JyFindRow *self)
{
  g_return_if_fail (JY_IS_FIND_ROW (self));

  gtk_widget_activate_action (GTK_WIDGET (self),
                              self->is_person ? "win.record" : "win.record-household", "(sx)", "",
                              self->id);
}
