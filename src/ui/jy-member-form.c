/* jy-member-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-member-form.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-field-grid.h"
#include "jy-id-number.h"
#include "jy-person-code.h"
#include "jy-relation.h"
#include "jy-work-residents.h"

struct _JyMemberForm
{
  GtkWidget parent_instance;

  JyOffice *office;
  GDate today;
  gint64 id;       /* who it will be */
  char *number;    /* (nullable): the identity number typed last */
  char *looked_up; /* (nullable): who was looked for last, as text to compare */
  GCancellable *looking;
  gint64 known; /* who may be the same; 0: nobody is known */

  JyFieldGrid *grid;
  GtkWidget *notice; /* says who is known already */
  GtkLabel *notice_label;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_OPEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyMemberForm, jy_member_form, GTK_TYPE_WIDGET)

/* The names are those of jy_person_check(). */
/* clang-format off */
static const JyFieldInfo fields[] = {
  { "relation",  N_("Relation"),        jy_field_read_relation, jy_common_relations, TRUE,  5 },
  { "name",      N_("Full name"),       NULL,                   NULL,                TRUE,  0 },
  { "id_number", N_("Identity number"), NULL,                   NULL,                FALSE, 0 },
  { "born_on",   N_("Born on"),         jy_field_read_date,     NULL,                TRUE,  11 },
  { "sex",       N_("Sex"),             jy_field_read_code,     jy_sexes,            TRUE,  3 },
  { "phone",     N_("Phone"),           NULL,                   NULL,                FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
show_known (JyMemberForm *self, const JyRegisterPerson *person)
{
  g_autofree char *text = NULL;

  self->known = person != NULL ? person->id : 0;
  gtk_widget_set_visible (self->notice, person != NULL);
  if (person == NULL)
    return;

  if (person->household != 0)
    text = g_strdup_printf (_("%s is on the register already, in household %s."), person->name,
                            person->household_number);
  else
    text = g_strdup_printf (_("%s is on the register already, in no household."), person->name);
  gtk_label_set_text (self->notice_label, text);
}

static void
looked_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyMemberForm) self = user_data;
  g_autoptr (GPtrArray) people = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (people != NULL && self->grid != NULL)
    show_known (self, people->len > 0 ? g_ptr_array_index (people, 0) : NULL);
}

static JyStoredResident *
make_resident (JyMemberForm *self)
{
  JyStoredResident *resident = g_new0 (JyStoredResident, 1);
  g_autofree char *sex = jy_field_grid_dup_value (self->grid, "sex");

  resident->id = self->id;
  resident->id_type = g_strdup ("01");
  resident->resid_type = 1;
  resident->residence_pattern = g_strdup ("local");
  resident->away_place = g_strdup ("");
  resident->note = g_strdup ("");
  resident->name = jy_field_grid_dup_value (self->grid, "name");
  resident->id_number = jy_field_grid_dup_value (self->grid, "id_number");
  if (*resident->id_number == '\0')
    g_clear_pointer (&resident->id_number, g_free);
  resident->phone = jy_field_grid_dup_value (self->grid, "phone");
  resident->sex = *sex != '\0' ? *sex - '0' : 0;
  jy_field_grid_get_date (self->grid, "born_on", &resident->born_on);

  return resident;
}

/* Asks who has this number, or this name and birth date, once for each. */
static void
look_up (JyMemberForm *self)
{
  JyStoredResident *resident = make_resident (self);
  JyIdNumber number;
  gboolean has_number =
    resident->id_number != NULL &&
    jy_id_number_parse (resident->id_number, &self->today, &number) == JY_ID_NUMBER_GOOD;
  gboolean complete = has_number || (*resident->name != '\0' && g_date_valid (&resident->born_on));
  g_autofree char *what = g_strdup_printf (
    "%s|%s|%u", has_number ? number.number : "", resident->name,
    g_date_valid (&resident->born_on) ? g_date_get_julian (&resident->born_on) : 0);

  if (!complete || g_strcmp0 (what, self->looked_up) == 0)
    {
      if (!complete)
        show_known (self, NULL);
      jy_stored_resident_free (resident);
      return;
    }

  g_free (self->looked_up);
  self->looked_up = g_steal_pointer (&what);
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  jy_office_call_async (
    self->office, jy_work_find_same_person, resident, (GDestroyNotify) jy_stored_resident_free,
    (GDestroyNotify) g_ptr_array_unref, self->looking, looked_up_cb, g_object_ref (self));
}

/* A complete number says birth date and sex; afterwards both can still be typed over. */
static void
read_number (JyMemberForm *self)
{
  g_autofree char *typed = jy_field_grid_dup_value (self->grid, "id_number");
  JyIdNumber number;
  char born[JY_DATE_TEXT_SIZE];
  char code[2] = { 0 };
  g_autofree char *born_before = NULL;
  g_autofree char *sex_before = NULL;

  if (jy_id_number_parse (typed, &self->today, &number) != JY_ID_NUMBER_GOOD)
    return;

  jy_date_to_text (&number.born, born);
  code[0] = (char) ('0' + number.sex);
  born_before = jy_field_grid_dup_value (self->grid, "born_on");
  sex_before = jy_field_grid_dup_value (self->grid, "sex");
  if (!g_str_equal (born, born_before))
    jy_field_grid_suggest (self->grid, "born_on", born);
  if (!g_str_equal (code, sex_before))
    jy_field_grid_suggest (self->grid, "sex", code);
}

static void
changed_cb (JyMemberForm *self)
{
  g_autofree char *number = jy_field_grid_dup_value (self->grid, "id_number");

  if (g_strcmp0 (number, self->number) != 0)
    {
      g_free (self->number);
      self->number = g_steal_pointer (&number);
      read_number (self);
    }

  look_up (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
open_cb (JyMemberForm *self)
{
  g_signal_emit (self, signals[SIGNAL_OPEN], 0, self->known);
}

static void
jy_member_form_dispose (GObject *object)
{
  JyMemberForm *self = JY_MEMBER_FORM (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->grid = NULL;
  self->notice = NULL;
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_member_form_parent_class)->dispose (object);
}

static void
jy_member_form_finalize (GObject *object)
{
  JyMemberForm *self = JY_MEMBER_FORM (object);

  g_free (self->looked_up);
  g_free (self->number);

  G_OBJECT_CLASS (jy_member_form_parent_class)->finalize (object);
}

static void
jy_member_form_class_init (JyMemberFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GType type = JY_TYPE_MEMBER_FORM;

  object_class->dispose = jy_member_form_dispose;
  object_class->finalize = jy_member_form_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_OPEN] = g_signal_new ("open", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
jy_member_form_init (JyMemberForm *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
}

static void
make_notice (JyMemberForm *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Close and Go There"));
  GtkWidget *label = gtk_label_new (NULL);

  self->notice = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  self->notice_label = GTK_LABEL (label);
  gtk_label_set_wrap (self->notice_label, TRUE);
  gtk_label_set_xalign (self->notice_label, 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "attention");
  gtk_box_append (GTK_BOX (self->notice), label);
  gtk_box_append (GTK_BOX (self->notice), button);
  gtk_widget_set_visible (self->notice, FALSE);
  gtk_widget_set_parent (self->notice, GTK_WIDGET (self));
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
jy_member_form_new (JyOffice *office)
{
  JyMemberForm *self = g_object_new (JY_TYPE_MEMBER_FORM, NULL);

  self->office = g_object_ref (office);
  self->id = jy_office_new_id (office);
  jy_office_get_today (office, &self->today);

  self->grid = JY_FIELD_GRID (jy_field_grid_new (fields, 3, &self->today));
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
  g_signal_connect_object (self->grid, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  make_notice (self);

  return GTK_WIDGET (self);
}

void
jy_member_form_suggest_relation (JyMemberForm *self, const char *relation)
{
  g_return_if_fail (JY_IS_MEMBER_FORM (self));

  jy_field_grid_set_text (self->grid, "relation", relation);
}

gboolean
jy_member_form_is_empty (JyMemberForm *self)
{
  static const char *const names[] = { "name", "id_number", "born_on", "sex", "phone" };

  g_return_val_if_fail (JY_IS_MEMBER_FORM (self), TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *value = jy_field_grid_dup_value (self->grid, names[i]);

      if (*value != '\0')
        return FALSE;
    }

  return TRUE;
}

static gboolean
show_issues (JyMemberForm *self, const JyStoredResident *resident)
{
  const JyPersonForm form = { resident->name,    resident->sex,       resident->born_on,
                              resident->id_type, resident->id_number, resident->phone,
                              resident->died_on };
  const JyIssue *issues[JY_PERSON_MAX_ISSUES];
  gsize n = jy_person_check (&form, &self->today, issues);
  gboolean refused = FALSE;

  for (gsize i = n; i > 0; i--) /* the first of a field is what it says in the end */
    {
      jy_field_grid_show_issue (self->grid, issues[i - 1]->field, _(issues[i - 1]->message));
      if (issues[i - 1]->severity != JY_SEVERITY_REFUSE)
        continue;
      refused = TRUE;
      gtk_widget_grab_focus (jy_field_grid_get_input (self->grid, issues[i - 1]->field));
    }

  return refused;
}

JyNewMember *
jy_member_form_dup_member (JyMemberForm *self)
{
  JyStoredResident *resident;
  g_autofree char *relation = NULL;

  g_return_val_if_fail (JY_IS_MEMBER_FORM (self), NULL);

  if (!jy_field_grid_check (self->grid))
    return NULL;
  resident = make_resident (self);
  if (show_issues (self, resident))
    {
      jy_stored_resident_free (resident);
      return NULL;
    }

  relation = jy_field_grid_dup_value (self->grid, "relation");
  return jy_new_member_new (resident, relation);
}

void
jy_member_form_focus (JyMemberForm *self)
{
  g_return_if_fail (JY_IS_MEMBER_FORM (self));

  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}
