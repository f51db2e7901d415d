/* jy-member-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-member-row.h"

#include <glib/gi18n.h>

#include "jy-household-text.h"
#include "jy-relation.h"

struct _JyMemberRow
{
  GtkListBoxRow parent_instance;

  gint64 person;
};

G_DEFINE_FINAL_TYPE (JyMemberRow, jy_member_row, GTK_TYPE_LIST_BOX_ROW)

static void
jy_member_row_class_init (JyMemberRowClass *klass)
{
}

static void
jy_member_row_init (JyMemberRow *self)
{
}

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* Name and relation; whether signed stands at the end, in words. */
static GtkWidget *
make_first_line (const JyRegisterPerson *person)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gboolean is_signed = person->agreement_state == JY_AGREEMENT_IN_FORCE;
  GtkWidget *state = make_label (is_signed ? _("Signed") : _("Not signed"), "caption");
  GtkWidget *relation = make_label (jy_relation_get_name (person->relation), "dim-label");

  gtk_label_set_ellipsize (GTK_LABEL (relation), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (relation, TRUE);
  gtk_widget_add_css_class (state, is_signed ? "done" : "dim-label");
  gtk_box_append (GTK_BOX (line), make_label (person->name, NULL));
  gtk_box_append (GTK_BOX (line), relation);
  gtk_box_append (GTK_BOX (line), state);

  return line;
}

/* Sex, age, groups, whether away. */
static GtkWidget *
make_second_line (const JyRegisterPerson *person, const GDate *today)
{
  g_autofree char *age = jy_person_dup_sex_and_age (person, today);
  g_autofree char *groups = jy_groups_dup_text (person->groups);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *text = NULL;
  GtkWidget *label;

  g_strv_builder_add (parts, age);
  if (*groups != '\0')
    g_strv_builder_add (parts, groups);
  if (person->is_away)
    g_strv_builder_add (parts, _("Away"));
  list = g_strv_builder_end (parts);
  text = g_strjoinv (" · ", list);

  label = make_label (text, "caption");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");

  return label;
}

GtkWidget *
jy_member_row_new (const JyRegisterPerson *person, const GDate *today)
{
  JyMemberRow *self = g_object_new (JY_TYPE_MEMBER_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->person = person->id;
  gtk_box_append (GTK_BOX (box), make_first_line (person));
  gtk_box_append (GTK_BOX (box), make_second_line (person, today));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  person->name, -1);

  return GTK_WIDGET (self);
}

gint64
jy_member_row_get_person (JyMemberRow *self)
{
  g_return_val_if_fail (JY_IS_MEMBER_ROW (self), 0);

  return self->person;
}
