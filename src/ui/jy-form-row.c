/* jy-form-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-row.h"

#include "jy-form-keys.h"
#include "jy-message.h"

struct _JyFormRow
{
  GtkBox parent_instance;

  GtkWidget *field; /* (nullable) */

  GtkBox *column;
  GtkLabel *hint;
  GtkLabel *label;
  GtkLabel *problem;
};

enum
{
  PROP_0,
  PROP_FIELD,
  PROP_HINT,
  PROP_LABEL,
  PROP_PROBLEM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyFormRow, jy_form_row, GTK_TYPE_BOX)

static void
set_field (JyFormRow *self, GtkWidget *field)
{
  GtkWidget *focus;

  if (field == NULL || self->field != NULL)
    return;

  self->field = field;
  gtk_box_prepend (self->column, field);
  focus = jy_form_find_focus (field);
  if (focus == NULL)
    return;

  gtk_label_set_mnemonic_widget (self->label, focus);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->label, NULL, -1);
}

static void
jy_form_row_dispose (GObject *object)
{
  JyFormRow *self = JY_FORM_ROW (object);

  self->field = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_FORM_ROW);

  G_OBJECT_CLASS (jy_form_row_parent_class)->dispose (object);
}

static void
jy_form_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyFormRow *self = JY_FORM_ROW (object);

  switch (prop_id)
    {
    case PROP_FIELD:
      g_value_set_object (value, self->field);
      break;
    case PROP_HINT:
      g_value_set_string (value, gtk_label_get_label (self->hint));
      break;
    case PROP_LABEL:
      g_value_set_string (value, gtk_label_get_label (self->label));
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, gtk_label_get_label (self->problem));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_form_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JyFormRow *self = JY_FORM_ROW (object);

  switch (prop_id)
    {
    case PROP_FIELD:
      set_field (self, g_value_get_object (value));
      break;
    case PROP_HINT:
      jy_form_row_set_hint (self, g_value_get_string (value));
      break;
    case PROP_LABEL:
      gtk_label_set_label (self->label, g_value_get_string (value));
      break;
    case PROP_PROBLEM:
      jy_form_row_set_problem (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_form_row_class_init (JyFormRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jy_form_row_dispose;
  object_class->get_property = jy_form_row_get_property;
  object_class->set_property = jy_form_row_set_property;

  properties[PROP_FIELD] = g_param_spec_object ("field", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-form-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JyFormRow, column);
  gtk_widget_class_bind_template_child (widget_class, JyFormRow, hint);
  gtk_widget_class_bind_template_child (widget_class, JyFormRow, label);
  gtk_widget_class_bind_template_child (widget_class, JyFormRow, problem);
}

static void
jy_form_row_init (JyFormRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jy_form_row_new (const char *label, GtkWidget *field)
{
  return g_object_new (JY_TYPE_FORM_ROW, "label", label, "field", field, NULL);
}

void
jy_form_row_set_problem (JyFormRow *self, const char *problem)
{
  GtkWidget *focus;

  g_return_if_fail (JY_IS_FORM_ROW (self));

  focus = self->field != NULL ? jy_form_find_focus (self->field) : NULL;
  jy_message_show_field (self->problem, focus != NULL ? focus : GTK_WIDGET (self), problem);
}

void
jy_form_row_set_hint (JyFormRow *self, const char *hint)
{
  g_return_if_fail (JY_IS_FORM_ROW (self));

  gtk_label_set_label (self->hint, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint), hint != NULL && *hint != '\0');
}

static void
align (GtkWidget *widget, GtkSizeGroup *group)
{
  if (JY_IS_FORM_ROW (widget))
    {
      gtk_size_group_add_widget (group, GTK_WIDGET (JY_FORM_ROW (widget)->label));
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    align (child, group);
}

void
jy_form_row_align (GtkWidget *form)
{
  g_autoptr (GtkSizeGroup) group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  align (form, group);
}
