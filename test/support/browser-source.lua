-- For an OBS that was built without obs-browser, as Debian's is: an input kind of that name which keeps its settings,
-- has the refresh button, and draws nothing.
local obs = obslua

local kind = {
  id = "browser_source",
  type = obs.OBS_SOURCE_TYPE_INPUT,
  output_flags = bit.bor(obs.OBS_SOURCE_VIDEO, obs.OBS_SOURCE_CUSTOM_DRAW),
}

kind.get_name = function() return "Browser" end

kind.update = function(source, settings)
  source.width = obs.obs_data_get_int(settings, "width")
  source.height = obs.obs_data_get_int(settings, "height")
end

kind.create = function(settings)
  local source = {}
  kind.update(source, settings)
  return source
end

kind.destroy = function() end
kind.video_render = function() end
kind.get_width = function(source) return source.width end
kind.get_height = function(source) return source.height end

kind.get_defaults = function(settings)
  obs.obs_data_set_default_string(settings, "url", "https://obsproject.com/browser-source")
  obs.obs_data_set_default_int(settings, "width", 800)
  obs.obs_data_set_default_int(settings, "height", 600)
end

kind.get_properties = function()
  local properties = obs.obs_properties_create()
  obs.obs_properties_add_button(properties, "refreshnocache", "Refresh", function()
    print("the page was refreshed")
    return false
  end)
  return properties
end

obs.obs_register_source(kind)

function script_description() return "Stands in for browser sources" end
