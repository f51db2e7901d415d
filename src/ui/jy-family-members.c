/* jy-family-members.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-family-members.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-field-grid.h"
#include "jy-form-keys.h"
#include "jy-household-text.h"
#include "jy-relation.h"
#include "jy-work-households.h"

#define NAME_SIZE 24 /* of the field of a member: "p" and an id */

typedef struct
{
  gint64 id;
  int sex;
  gboolean is_head;
  char field[NAME_SIZE];
  char *text; /* (owned): name and age */
  GtkCheckButton *check;
} Member;

struct _JyFamilyMembers
{
  GtkWidget parent_instance;

  JyOffice *office;
  JyFamilyRules rules;
  gint64 household;
  GArray *members; /* (element-type Member) */
  GArray *fields;  /* (element-type JyFieldInfo): a relation for each of them */
  GCancellable *proposing;

  GtkWidget *leaving; /* who leaves */
  GtkWidget *joining_box;
  JyFieldGrid *joining; /* what they become */
  GtkWidget *head_box;
  JyChoiceEntry *head;  /* who follows */
  JyFieldGrid *staying; /* what the others are then */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyFamilyMembers, jy_family_members, GTK_TYPE_WIDGET)

static Member *
get_member (JyFamilyMembers *self, guint i)
{
  return &g_array_index (self->members, Member, i);
}

static gboolean
leaves (const Member *member)
{
  return gtk_check_button_get_active (member->check);
}

static guint
count_leaving (JyFamilyMembers *self)
{
  guint n = 0;

  for (guint i = 0; i < self->members->len; i++)
    n += leaves (get_member (self, i));

  return n;
}

/* Whether who stays needs another head. */
static gboolean
needs_head (JyFamilyMembers *self)
{
  guint n = count_leaving (self);

  if (self->rules.changes_head)
    return TRUE;

  for (guint i = 0; n < self->members->len && i < self->members->len; i++)
    if (get_member (self, i)->is_head && leaves (get_member (self, i)))
      return TRUE;

  return FALSE;
}

void
jy_family_members_fill (JyFamilyMembers *self, JyDeparture *departure)
{
  g_return_if_fail (JY_IS_FAMILY_MEMBERS (self));

  departure->new_head = needs_head (self) ? jy_choice_entry_get_selected (self->head) : 0;
  for (guint i = 0; i < self->members->len; i++)
    {
      const Member *member = get_member (self, i);
      g_autofree char *relation =
        jy_field_grid_dup_value (leaves (member) ? self->joining : self->staying, member->field);

      if (leaves (member))
        jy_departure_add (departure, member->id, self->rules.joins ? relation : NULL);
      else if (departure->new_head != 0 && member->id != departure->new_head && *relation != '\0')
        jy_departure_set_staying (departure, member->id, relation);
    }
}

static void
show_staying (JyFamilyMembers *self)
{
  gint64 head = needs_head (self) ? jy_choice_entry_get_selected (self->head) : 0;

  for (guint i = 0; i < self->members->len; i++)
    {
      const Member *member = get_member (self, i);

      jy_field_grid_set_field_visible (self->staying, member->field,
                                       head != 0 && member->id != head && !leaves (member));
    }
}

static void
proposed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFamilyMembers) self = user_data;
  g_autoptr (GArray) places = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (places == NULL || self->staying == NULL)
    return;

  for (guint i = 0; i < places->len; i++)
    {
      const JyPlace *place = &g_array_index (places, JyPlace, i);

      for (guint j = 0; j < self->members->len; j++)
        if (get_member (self, j)->id == place->resident)
          jy_field_grid_suggest (self->staying, get_member (self, j)->field, place->relation);
    }
}

/* Asks what those who stay would be to the new head, and shows it to be changed. */
static void
propose (JyFamilyMembers *self)
{
  JyDeparture *departure;
  GDate today;

  show_staying (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  if (!needs_head (self) || jy_choice_entry_get_selected (self->head) == 0)
    return;

  g_cancellable_cancel (self->proposing);
  g_clear_object (&self->proposing);
  self->proposing = g_cancellable_new ();
  jy_office_get_today (self->office, &today);
  departure = jy_departure_new (self->household, &today);
  departure->new_head = jy_choice_entry_get_selected (self->head);
  for (guint i = 0; i < self->members->len; i++)
    if (leaves (get_member (self, i)))
      jy_departure_add (departure, get_member (self, i)->id, NULL);

  jy_office_call_async (self->office, jy_work_propose_places, departure,
                        (GDestroyNotify) jy_departure_free, (GDestroyNotify) g_array_unref,
                        self->proposing, proposed_cb, g_object_ref (self));
}

/* Shows what has to be asked now that these people leave. */
static void
update (JyFamilyMembers *self)
{
  g_autoptr (GListStore) heads = g_list_store_new (JY_TYPE_OPTION);
  gboolean asks_head = needs_head (self);

  for (guint i = 0; i < self->members->len; i++)
    {
      const Member *member = get_member (self, i);
      g_autoptr (JyOption) option = jy_option_new (member->id, NULL, member->text, NULL);

      jy_field_grid_set_field_visible (self->joining, member->field, leaves (member));
      if (!leaves (member) && !(self->rules.changes_head && member->is_head))
        g_list_store_append (heads, option);
    }

  gtk_widget_set_visible (self->joining_box, self->rules.joins && count_leaving (self) > 0);
  gtk_widget_set_visible (self->head_box, asks_head);
  jy_choice_entry_set_choices (self->head, G_LIST_MODEL (heads));
  if (asks_head && g_list_model_get_n_items (G_LIST_MODEL (heads)) == 1)
    {
      g_autoptr (JyOption) only = g_list_model_get_item (G_LIST_MODEL (heads), 0);

      jy_choice_entry_set_selected (self->head, jy_option_get_id (only));
    }
  propose (self);
}

const char *
jy_family_members_check (JyFamilyMembers *self)
{
  g_return_val_if_fail (JY_IS_FAMILY_MEMBERS (self), NULL);

  if (!self->rules.changes_head && count_leaving (self) == 0)
    return _("Choose who leaves.");
  if (self->rules.joins && !jy_field_grid_check (self->joining))
    return "";
  if (!needs_head (self))
    return NULL;
  if (!jy_choice_entry_check (self->head))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->head));
      return "";
    }

  return jy_field_grid_check (self->staying) ? NULL : "";
}

static void
jy_family_members_dispose (GObject *object)
{
  JyFamilyMembers *self = JY_FAMILY_MEMBERS (object);

  g_cancellable_cancel (self->proposing);
  g_clear_object (&self->proposing);
  self->staying = NULL;
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_family_members_parent_class)->dispose (object);
}

static void
member_clear (gpointer data)
{
  Member *member = data;

  g_free (member->text);
}

static void
jy_family_members_finalize (GObject *object)
{
  JyFamilyMembers *self = JY_FAMILY_MEMBERS (object);

  g_array_unref (self->members);
  g_array_unref (self->fields);

  G_OBJECT_CLASS (jy_family_members_parent_class)->finalize (object);
}

static void
jy_family_members_class_init (JyFamilyMembersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jy_family_members_dispose;
  object_class->finalize = jy_family_members_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_FAMILY_MEMBERS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
jy_family_members_init (JyFamilyMembers *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->members = g_array_new (FALSE, TRUE, sizeof (Member));
  g_array_set_clear_func (self->members, member_clear);
  self->fields = g_array_new (TRUE, TRUE, sizeof (JyFieldInfo));
}

static void
add_members (JyFamilyMembers *self, const GPtrArray *people, gint64 chosen, const GDate *today)
{
  for (guint i = 0; i < people->len; i++)
    {
      const JyRegisterPerson *person = g_ptr_array_index (people, i);
      g_autofree char *age = jy_person_dup_sex_and_age (person, today);
      Member member = { .id = person->id, .sex = person->sex };

      member.is_head = g_str_equal (person->relation, JY_RELATION_HEAD);
      g_snprintf (member.field, NAME_SIZE, "p%" G_GINT64_FORMAT, person->id);
      member.text = g_strdup_printf (_("%s (%s, %s)"), person->name,
                                     jy_relation_get_name (person->relation), age);
      member.check = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (member.text));
      gtk_check_button_set_active (member.check, !self->rules.changes_head &&
                                                   (person->id == chosen || people->len == 1));
      gtk_widget_set_sensitive (GTK_WIDGET (member.check), self->rules.is_chosen);
      gtk_widget_set_visible (GTK_WIDGET (member.check),
                              self->rules.is_chosen || person->id == chosen);
      g_signal_connect_object (member.check, "toggled", G_CALLBACK (update), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->leaving), GTK_WIDGET (member.check));
      g_array_append_val (self->members, member);
    }

  /* The array does not move any more: its names and texts can be referred to. */
  for (guint i = 0; i < self->members->len; i++)
    {
      JyFieldInfo info = { get_member (self, i)->field,
                           get_member (self, i)->text,
                           jy_field_read_relation,
                           jy_common_relations,
                           TRUE,
                           5,
                           NULL };

      info.data = GINT_TO_POINTER (get_member (self, i)->sex);
      g_array_append_val (self->fields, info);
    }
}

static GtkWidget *
make_box (const char *heading)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (heading);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

GtkWidget *
jy_family_members_new (JyOffice *office,
                       const JyFamilyRules *rules,
                       gint64 household,
                       const GPtrArray *members,
                       gint64 member)
{
  JyFamilyMembers *self = g_object_new (JY_TYPE_FAMILY_MEMBERS, NULL);
  GDate today;

  jy_office_get_today (office, &today);
  self->office = g_object_ref (office);
  self->rules = *rules;
  self->household = household;

  self->leaving = make_box (_(rules->heading));
  gtk_widget_set_visible (self->leaving, !rules->changes_head);
  add_members (self, members, member, &today);
  self->joining = JY_FIELD_GRID (
    jy_field_grid_new ((const JyFieldInfo *) (gpointer) self->fields->data, 1, &today));
  self->staying = JY_FIELD_GRID (
    jy_field_grid_new ((const JyFieldInfo *) (gpointer) self->fields->data, 1, &today));

  self->joining_box =
    make_box (rules->founds ? _("What each is to the head of the new household; one is the head")
                            : _("What each is to the head of that household"));
  gtk_box_append (GTK_BOX (self->joining_box), GTK_WIDGET (self->joining));

  self->head_box = make_box (_("Who is the head from now on"));
  self->head = JY_CHOICE_ENTRY (jy_choice_entry_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (jy_form_find_focus (GTK_WIDGET (self->head))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("New head"), -1);
  gtk_box_append (GTK_BOX (self->head_box), GTK_WIDGET (self->head));
  gtk_box_append (GTK_BOX (self->head_box), GTK_WIDGET (self->staying));

  gtk_widget_set_parent (self->leaving, GTK_WIDGET (self));
  gtk_widget_set_parent (self->joining_box, GTK_WIDGET (self));
  gtk_widget_set_parent (self->head_box, GTK_WIDGET (self));

  update (self);
  if (rules->changes_head && member != 0)
    jy_choice_entry_set_selected (self->head, member);
  if (rules->founds && member != 0)
    for (guint i = 0; i < self->members->len; i++)
      if (get_member (self, i)->id == member)
        jy_field_grid_suggest (self->joining, get_member (self, i)->field, JY_RELATION_HEAD);
  propose (self);
  g_signal_connect_object (self->head, "changed", G_CALLBACK (propose), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
