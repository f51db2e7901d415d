/* jy-computer-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-computer-view.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-form-row.h"
#include "jy-office.h"
#include "jy-preferences.h"

struct _JyComputerView
{
  AdwBin parent_instance;

  JyOffice *office;
  GSettings *settings; /* (nullable) */
  gboolean showing;

  JyChoiceEntry *account;
  GtkBox *box;
  GtkDropDown *language;
};

enum
{
  PROP_0,
  PROP_OFFICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyComputerView, jy_computer_view, ADW_TYPE_BIN)

/* In the order of the drop-down. */
static const char *const languages[] = { "", "zh_CN", "en" };

static void
language_changed_cb (JyComputerView *self)
{
  guint selected = gtk_drop_down_get_selected (self->language);

  if (self->settings != NULL && selected < G_N_ELEMENTS (languages))
    g_settings_set_string (self->settings, "language", languages[selected]);
}

static void
show_language (JyComputerView *self)
{
  g_autofree char *language = g_settings_get_string (self->settings, "language");

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i], language))
      gtk_drop_down_set_selected (self->language, i);
}

static void
account_changed_cb (JyComputerView *self)
{
  gint64 account = jy_choice_entry_get_selected (self->account);

  if (self->showing)
    return;

  if (self->office != NULL)
    jy_office_set_account (self->office, account);
  if (self->settings != NULL)
    g_settings_set_int64 (self->settings, "account", account);
}

static void
jy_computer_view_dispose (GObject *object)
{
  JyComputerView *self = JY_COMPUTER_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_COMPUTER_VIEW);
  g_clear_object (&self->office);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (jy_computer_view_parent_class)->dispose (object);
}

static void
jy_computer_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_value_set_object (value, JY_COMPUTER_VIEW (object)->office);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_computer_view_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_set_object (&JY_COMPUTER_VIEW (object)->office, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_computer_view_class_init (JyComputerViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_computer_view_dispose;
  object_class->get_property = jy_computer_view_get_property;
  object_class->set_property = jy_computer_view_set_property;

  properties[PROP_OFFICE] = g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JY_TYPE_CHOICE_ENTRY);
  g_type_ensure (JY_TYPE_FORM_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-computer-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JyComputerView, account);
  gtk_widget_class_bind_template_child (widget_class, JyComputerView, box);
  gtk_widget_class_bind_template_child (widget_class, JyComputerView, language);
  gtk_widget_class_bind_template_callback (widget_class, account_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_changed_cb);
}

static void
jy_computer_view_init (JyComputerView *self)
{
  self->settings = jy_preferences_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  jy_form_row_align (GTK_WIDGET (self->box));
  if (self->settings != NULL)
    show_language (self);
}

GtkWidget *
jy_computer_view_new (void)
{
  return g_object_new (JY_TYPE_COMPUTER_VIEW, NULL);
}

void
jy_computer_view_show (JyComputerView *self, const JyOrganisation *organisation)
{
  g_autoptr (GListStore) options = g_list_store_new (JY_TYPE_OPTION);

  g_return_if_fail (JY_IS_COMPUTER_VIEW (self));

  for (guint i = 0; i < organisation->accounts->len; i++)
    {
      const JyStoredAccount *account = organisation->accounts->pdata[i];
      g_autoptr (JyOption) option =
        jy_option_new (account->id, NULL, account->name,
                       jy_organisation_get_staff_name (organisation, account->staff));

      if (!g_date_valid (&account->closed_on))
        g_list_store_append (options, option);
    }

  self->showing = TRUE;
  jy_choice_entry_set_choices (self->account, G_LIST_MODEL (options));
  if (self->settings != NULL)
    jy_choice_entry_set_selected (self->account, g_settings_get_int64 (self->settings, "account"));
  self->showing = FALSE;
}
